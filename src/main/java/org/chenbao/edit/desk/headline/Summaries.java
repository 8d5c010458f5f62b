package org.chenbao.edit.desk.headline;

import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Stretch;

/// Lines of the summary that no story of the edition tells.
final class Summaries {
  /// So little in common with every story is chance.
  private static final double UNLIKE = 0.22;

  private static final int FEWEST = 5;

  private Summaries() {}

  static Stream<Find> untold(Page page) {
    return page.items().isEmpty()
        ? Stream.empty()
        : Find.together(
            page.stretches(Set.of(Role.SUMMARY)).filter(s -> !isTold(s, page)).map(Stretch::spot));
  }

  private static boolean isTold(Stretch line, Page page) {
    Set<String> words = Grams.of(line.words());
    return words.size() < FEWEST
        || page.items().stream().anyMatch(i -> Grams.share(words, Grams.of(i.words())) >= UNLIKE)
        || (page.items().size() > 1 && isOverview(line, page));
  }

  /// A line that gathers several stories.
  private static boolean isOverview(Stretch line, Page page) {
    String all = String.join("\n", page.items().stream().map(i -> i.words()).toList());
    return Grams.share(line.words(), all) >= 2 * UNLIKE;
  }
}
