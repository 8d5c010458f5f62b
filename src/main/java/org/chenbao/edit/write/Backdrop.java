package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// Finds in the whole archive what told earlier values of the figures that a story states.
///
/// A story brings what was told of it in the last month; a valuation is older than that.
public final class Backdrop {
  private Backdrop() {}

  /// The story, and what was ever told of the same measures of the same names.
  ///
  /// @param archive everything told with one of some words in it
  public static Story behind(Story story, Function<Set<String>, List<Told>> archive) {
    List<Stated> levels =
        story.reports().all().stream()
            .flatMap(a -> Stated.in(a).stream())
            .filter(Stated::isLevel)
            .toList();
    if (levels.isEmpty()) {
      return story;
    }
    var related = new ArrayList<>(story.past().related());
    archive.apply(names(levels)).stream()
        .filter(told -> !related.contains(told) && states(told, levels))
        .forEach(related::add);
    return new Story(
        story.id(),
        story.reports(),
        story.rank(),
        story.topic(),
        new Story.Past(story.past().follows(), related, story.past().beside()));
  }

  /// The owners as written today, and as known.
  private static Set<String> names(List<Stated> levels) {
    Set<String> names = new LinkedHashSet<>();
    for (Stated level : levels) {
      names.add(level.figure().owner().canonical());
      names.add(level.figure().owner().place().of(level.evidence().quote()));
    }
    return names;
  }

  private static boolean states(Told told, List<Stated> levels) {
    return Stated.in(told)
        .anyMatch(s -> levels.stream().anyMatch(l -> l.figure().isOfTheSame(s.figure())));
  }
}
