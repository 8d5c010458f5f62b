package org.chenbao.digest.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;

/// What a reader wants to see first: words, and names in whatever language. Immutable; safe for
/// many threads.
final class Wishes {
  private final List<String> words = new ArrayList<>();
  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  Wishes(List<String> interests) {
    for (String interest : interests) {
      if (!interest.isBlank()) {
        words.add(interest);
        names.put(
            interest, Names.in(interest).stream().map(Name::canonical).collect(Collectors.toSet()));
      }
    }
  }

  /// Those an event fulfils, in the reader's order.
  List<String> of(Event event) {
    String titles =
        event.reports().stream().map(a -> folded(a.title())).collect(Collectors.joining("\n"));
    List<String> fulfilled = new ArrayList<>();
    for (String word : words) {
      boolean named =
          names.getOrDefault(word, Set.of()).stream().anyMatch(event.traits().names()::containsKey);
      if (named || titles.contains(folded(word))) {
        fulfilled.add(word);
      }
    }
    return fulfilled;
  }

  private static String folded(String text) {
    return Scripts.simplified(text).toLowerCase(Locale.ROOT);
  }
}
