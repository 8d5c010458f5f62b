package org.chenbao.edit.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Story;

/// Bullets of which each tells a story of its own.
final class Briefs {
  private Briefs() {}

  /// True where a heading names a list of links and tells no story itself.
  static boolean isGroup(Story story) {
    boolean tells = story.parts().stream().anyMatch(Part.Paragraph.class::isInstance);
    return !tells
        && story.headline().links().isEmpty()
        && story.parts().stream().anyMatch(p -> p instanceof Part.Bullets b && link(b));
  }

  /// True where at least half of a list's bullets link somewhere.
  static boolean link(Part.Bullets bullets) {
    long linked = bullets.items().stream().filter(b -> !b.text().links().isEmpty()).count();
    return linked > 0 && 2 * linked >= bullets.items().size();
  }

  /// A bullet's label and words.
  static String words(Bullet bullet) {
    String text = bullet.text().words();
    return bullet.label().isEmpty()
        ? text
        : text.isEmpty() ? bullet.label() : bullet.label() + "：" + text;
  }

  /// A one-liner: its link, or what stands before its colon, is its headline.
  static Item item(Bullet bullet, LocalDate told) {
    String words = words(bullet);
    List<Link> links = bullet.text().links();
    String head = head(words, links);
    int line = bullet.text().line();
    var body = new ArrayList<Stretch>();
    String rest =
        words.substring(words.indexOf(head) + head.length()).replaceFirst("^\\s*[：:]\\s*", "");
    if (!rest.isBlank()) {
      body.add(Stretch.of(Role.BRIEF, rest.strip(), line, List.of(), told));
    }
    bullet.children().forEach(c -> BodyReader.bullet(Role.BRIEF, c, told, body));
    List<Link> all =
        links.isEmpty() ? body.stream().flatMap(s -> s.links().stream()).toList() : links;
    return new Item(Stretch.of(Role.HEADLINE, head, line, links, told), all, body, false);
  }

  private static String head(String words, List<Link> links) {
    if (!links.isEmpty() && words.startsWith(links.getFirst().words())) {
      return links.getFirst().words();
    }
    String first = words.split("[：:。]", 2)[0];
    return first.isBlank() ? words : first;
  }
}
