package org.chenbao.publish.manuscript;

import java.util.List;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Story;

/// Bullets of which each tells a story of its own, under their name.
///
/// @param under the heading that the name stands below, the same where it has no name of its own
record BriefGroup(String under, String name, List<Bullet> items) {
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

  /// True where at least half of a list's bullets link somewhere.
  static boolean links(Part part) {
    if (!(part instanceof Part.Bullets bullets)) {
      return false;
    }
    long linked = bullets.items().stream().filter(b -> !b.text().links().isEmpty()).count();
    return linked > 0 && 2 * linked >= bullets.items().size();
  }
}
