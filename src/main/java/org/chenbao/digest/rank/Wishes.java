package org.chenbao.digest.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.digest.Interests;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.event.Event;
import org.chenbao.digest.event.Examples;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.model.Bilingual;

/// What a reader wants to see first: words, names in whatever language, and what is like a text.
/// Immutable; safe for many threads.
final class Wishes {
  private final List<String> words = new ArrayList<>();
  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private final Examples examples;

  /// So much of an example shows which one is meant.
  private static final int SHOWN = 16;

  Wishes(Interests interests, Likeness likeness) {
    examples = new Examples(interests.examples(), likeness);
    for (String interest : interests.terms()) {
      if (!interest.isBlank()) {
        words.add(interest);
        names.put(
            interest, Names.in(interest).stream().map(Name::canonical).collect(Collectors.toSet()));
      }
    }
  }

  /// Those an event fulfils, in the reader's order, in words.
  List<Bilingual> of(Event event) {
    String titles =
        event.reports().stream().map(a -> folded(a.title())).collect(Collectors.joining("\n"));
    List<Bilingual> fulfilled = new ArrayList<>();
    for (String word : words) {
      boolean named =
          names.getOrDefault(word, Set.of()).stream().anyMatch(event.traits().names()::containsKey);
      if (named || titles.contains(folded(word))) {
        fulfilled.add(new Bilingual("关注：" + word, "of interest: " + word));
      }
    }
    for (String example : examples.near(event)) {
      String start = example.length() <= SHOWN ? example : example.substring(0, SHOWN) + "…";
      fulfilled.add(new Bilingual("与示例相近：" + start, "like the example: " + start));
    }
    return fulfilled;
  }

  private static String folded(String text) {
    return Scripts.simplified(text).toLowerCase(Locale.ROOT);
  }
}
