package org.chenbao.publish.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// Bullets of which each tells a story of its own, under their name.
///
/// @param under the heading that the name stands below, the same where it has no name of its own
record BriefGroup(String under, String name, List<Bullet> items) {
  /// A link in a cell.
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^\\s()]+)\\)");

  BriefGroup {
    items = List.copyOf(items);
  }

  /// True where a heading names a list of links and tells no story itself.
  static boolean is(Story story) {
    boolean tells = story.parts().stream().anyMatch(Part.Paragraph.class::isInstance);
    return !tells
        && story.headline().links().isEmpty()
        && story.parts().stream().anyMatch(BriefGroup::links);
  }

  /// True where each bullet names a group and those below it link.
  static boolean groups(Part.Bullets bullets) {
    return bullets.items().stream()
        .allMatch(named ->
            named.text().links().isEmpty()
                && links(new Part.Bullets(named.children(), bullets.line())));
  }

  /// The name of a group that a bullet is.
  static String name(Bullet bullet) {
    String words = bullet.text().words();
    return Labelled.named(bullet.label().isEmpty() ? words : bullet.label() + words);
  }

  /// The rows of a table that link, each as a bullet.
  static List<Bullet> rows(Part part) {
    if (!(part instanceof Part.Other(String source, int line, var _)) || !source.startsWith("|")) {
      return List.of();
    }
    List<String> rows = source.lines().toList();
    return IntStream.range(0, rows.size())
        .mapToObj(at -> row(rows.get(at), line + at))
        .filter(bullet -> !bullet.text().links().isEmpty())
        .toList();
  }

  /// What stands at the head of a table.
  static Part head(Part.Other table) {
    return new Part.Other(table.source().lines().findFirst().orElse(""), table.line(), List.of());
  }

  private static Bullet row(String row, int line) {
    List<Link> links =
        LINK.matcher(row).results().map(m -> new Link(m.group(1), m.group(2))).toList();
    String words =
        Stream.of(LINK.matcher(row).replaceAll("$1").split("\\|"))
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining("："));
    return new Bullet("", new Text(words, line, links), List.of());
  }

  /// True where at least half of a list's bullets link somewhere else than to the page itself.
  static boolean links(Part part) {
    if (!(part instanceof Part.Bullets bullets)) {
      return false;
    }
    long linked = bullets.items().stream().filter(BriefGroup::leads).count();
    return linked > 0 && 2 * linked >= bullets.items().size();
  }

  private static boolean leads(Bullet bullet) {
    List<Link> links = bullet.text().links();
    return !links.isEmpty() && links.stream().noneMatch(link -> link.url().startsWith("#"));
  }
}
