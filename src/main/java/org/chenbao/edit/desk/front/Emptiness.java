package org.chenbao.edit.desk.front;

import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.model.Manuscript.Section;

/// Editions, sections and stories with nothing in them.
final class Emptiness {
  /// A story told at length says at least so much, in characters.
  private static final int SHORTEST = 12;

  private Emptiness() {}

  static Stream<Find> edition(Page page) {
    return page.items().isEmpty()
        ? Stream.of(Find.at(Spot.of(1, page.manuscript().title().words())))
        : Stream.empty();
  }

  static Stream<Find> section(Page page) {
    return Find.together(
        page.manuscript().sections().stream()
            .filter(Emptiness::isEmpty)
            .map(s -> Spot.of(s.heading().line(), s.heading().words())));
  }

  private static boolean isEmpty(Section section) {
    return !section.heading().isEmpty()
        && section.heading().links().isEmpty()
        && section.stories().isEmpty()
        && section.parts().stream()
            .allMatch(p -> p instanceof org.chenbao.model.Manuscript.Part.Rule);
  }

  static Stream<Find> story(Page page) {
    return Find.together(
        page.main().stream().filter(Emptiness::isStub).map(i -> i.headline().spot()));
  }

  private static boolean isStub(Item item) {
    return item.told().replaceAll("\\s", "").length() < SHORTEST;
  }
}
