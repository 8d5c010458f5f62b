package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;

/// Bullets of which each tells a story of its own, under their name.
record BriefGroup(String name, List<Bullet> items) {
  BriefGroup {
    items = List.copyOf(items);
  }

  /// The groups of all sections: lists below a label or below a heading that is no story.
  static List<BriefGroup> of(List<Section> sections) {
    var groups = new ArrayList<BriefGroup>();
    for (Section section : sections) {
      if (section.heading().links().isEmpty()) {
        groups.addAll(of(section.heading().words(), section.parts()));
      }
      section.stories().stream()
          .filter(BriefGroup::is)
          .forEach(story -> groups.addAll(of(story.headline().words(), story.parts())));
    }
    return groups;
  }

  /// True where a heading names a list of links and tells no story itself.
  static boolean is(Story story) {
    boolean tells = story.parts().stream().anyMatch(Part.Paragraph.class::isInstance);
    return !tells
        && story.headline().links().isEmpty()
        && story.parts().stream().anyMatch(BriefGroup::links);
  }

  private static List<BriefGroup> of(String heading, List<Part> parts) {
    var groups = new ArrayList<BriefGroup>();
    String name = heading;
    for (Part part : parts) {
      if (part instanceof Part.Label label) {
        name = label.text().words();
      } else if (part instanceof Part.Bullets bullets && links(part)) {
        groups.add(new BriefGroup(name, bullets.items()));
      }
    }
    return groups;
  }

  /// True where at least half of a list's bullets link somewhere.
  private static boolean links(Part part) {
    if (!(part instanceof Part.Bullets bullets)) {
      return false;
    }
    long linked = bullets.items().stream().filter(b -> !b.text().links().isEmpty()).count();
    return linked > 0 && 2 * linked >= bullets.items().size();
  }
}
