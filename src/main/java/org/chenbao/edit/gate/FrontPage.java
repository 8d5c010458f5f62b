package org.chenbao.edit.gate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling.Fault;

/// What stands at the top, against the stories below it.
final class FrontPage {
  private FrontPage() {}

  /// Words at the top that stand in no story.
  static List<Fault> stray(Edition edition) {
    String stories =
        edition.all().stream()
            .flatMap(p -> p.claims().stream().map(Claim::text))
            .collect(Collectors.joining("\n"));
    return Stream.concat(
            edition.masthead().summary().stream(), titleParts(edition.masthead().title(), stories))
        .filter(t -> !stories.contains(t))
        .map(t -> Fault.of("at the top but in no story: " + t))
        .toList();
  }

  private static Stream<String> titleParts(String title, String stories) {
    String bare = title.replaceFirst("^(?:今日简版：|Short edition: )", "");
    if (stories.contains(bare)) {
      return Stream.empty();
    }
    for (int i = 1; i < bare.length(); i++) {
      String head = bare.substring(0, i);
      String tail = bare.substring(i).replaceFirst("^(?:，|, )", "");
      if (stories.contains(head) && stories.contains(tail)) {
        return Stream.empty();
      }
    }
    return Stream.of(bare);
  }
}
