package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Which stories are told at length and which in one line, both in order of rank.
public record Agenda(List<Story> main, List<Story> briefs) {
  /// Main stories of an ordinary day, as in the edition that is our specification.
  public static final int USUAL_STORIES = 16;

  /// One-line stories of an ordinary day.
  public static final int MOST_BRIEFS = 19;

  /// Below this an article has no more to tell than its title.
  private static final int LEAST_TEXT = 80;

  /// A story ranked below this is printed only on a day that has nothing better.
  private static final double LEAST_SCORE = 0.06;

  /// How many of the weak are told on a day that has nothing better: a thin edition, not silence.
  private static final int THIN_DAY = 5;

  public Agenda {
    main = List.copyOf(main);
    briefs = List.copyOf(briefs);
  }

  /// Divides ranked stories; one without the full text of a report is never a main story.
  ///
  /// @param stories how many main stories at most
  public static Agenda of(List<Story> ranked, int stories) {
    var main = new ArrayList<Story>();
    var briefs = new ArrayList<Story>();
    for (Story story : worthTelling(ranked)) {
      if (main.size() < stories && tellable(story)) {
        main.add(story);
      } else if (briefs.size() < MOST_BRIEFS) {
        briefs.add(story);
      }
    }
    return new Agenda(main, briefs);
  }

  /// The same agenda of stories that something was added to.
  public Agenda with(UnaryOperator<Story> added) {
    return new Agenda(main.stream().map(added).toList(), briefs.stream().map(added).toList());
  }

  /// The same agenda without some stories, by id.
  public Agenda without(Set<String> stories) {
    return new Agenda(
        main.stream().filter(s -> !stories.contains(s.id())).toList(),
        briefs.stream().filter(s -> !stories.contains(s.id())).toList());
  }

  private static List<Story> worthTelling(List<Story> ranked) {
    List<Story> strong = ranked.stream().filter(s -> s.rank().score() >= LEAST_SCORE).toList();
    return strong.isEmpty() ? ranked.stream().limit(THIN_DAY).toList() : strong;
  }

  static boolean tellable(Story story) {
    return story.reports().all().stream().anyMatch(Agenda::hasEnough);
  }

  private static boolean hasEnough(Article article) {
    return article.words().text().length() >= LEAST_TEXT;
  }
}
