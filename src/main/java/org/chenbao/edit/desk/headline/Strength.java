package org.chenbao.edit.desk.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;

/// A strong word in a headline that no word of the story's facts bears out.
final class Strength {
  /// The table: a group, the strong words, and the words of a body that bear them out.
  private static final List<Lists.Row> GROUPS = Lists.of("strong.tsv");

  private Strength() {}

  static Stream<Find> found(Page page) {
    Map<String, List<Spot>> spots = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      for (Lists.Row group : GROUPS) {
        overstated(promise, group)
            .ifPresent(word -> {
              String key = promise.item().headline().line() + group.name();
              spots.computeIfAbsent(key, _ -> new java.util.ArrayList<>()).add(spot(promise, word));
              words.putIfAbsent(key, word);
            });
      }
    }
    return spots.entrySet().stream()
        .flatMap(e -> Find.together(e.getValue().stream(), words.getOrDefault(e.getKey(), "")));
  }

  private static Spot spot(Promise promise, String word) {
    int at = promise.sentence().words().indexOf(word);
    return promise.sentence().at(new org.chenbao.model.Place(at, at + word.length()));
  }

  private static Optional<String> overstated(Promise promise, Lists.Row group) {
    String head = promise.sentence().words();
    Optional<String> word =
        group
            .strong()
            .matcher(head)
            .results()
            .filter(
                m -> !promise.sentence().isQuoted(new org.chenbao.model.Place(m.start(), m.end())))
            .map(m -> m.group())
            .findFirst();
    return word.filter(_ -> !group.weak().matcher(promise.item().told()).find());
  }
}
