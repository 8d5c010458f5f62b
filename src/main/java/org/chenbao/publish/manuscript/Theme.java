package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// Stories told at length under a theme.
record Theme(Text name, List<Story> stories) {
  Theme {
    stories = List.copyOf(stories);
  }

  /// The themes of all sections; a section whose heading is a link is a story itself.
  static List<Theme> of(List<Section> sections) {
    var themes = new ArrayList<Theme>();
    for (Section section : sections) {
      var stories = new ArrayList<Story>();
      if (!section.heading().links().isEmpty()) {
        stories.add(new Story(section.heading(), section.parts()));
      }
      section.stories().stream().filter(s -> !BriefGroup.is(s)).forEach(stories::add);
      if (!stories.isEmpty()) {
        themes.add(new Theme(section.heading(), stories));
      }
    }
    return themes;
  }
}
