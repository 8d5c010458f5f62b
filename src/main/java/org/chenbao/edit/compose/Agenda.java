package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Which stories are told at length and which in one line, both in order of rank.
public record Agenda(List<Story> main, List<Story> briefs) {
  /// Main stories of an ordinary day, as in the edition that is our specification.
  public static final int USUAL_STORIES = 16;

  /// One-line stories of an ordinary day.
  public static final int MOST_BRIEFS = 24;

  /// Below this an article has no more to tell than its title.
  private static final int LEAST_TEXT = 80;

  /// A story ranked below this is not printed at all: nothing speaks for it.
  private static final double LEAST_SCORE = 0.03;

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
    for (Story story : ranked) {
      if (story.rank().score() < LEAST_SCORE) {
        continue;
      }
      if (main.size() < stories && tellable(story)) {
        main.add(story);
      } else if (briefs.size() < MOST_BRIEFS) {
        briefs.add(story);
      }
    }
    return new Agenda(main, briefs);
  }

  static boolean tellable(Story story) {
    return story.reports().all().stream().anyMatch(Agenda::hasEnough);
  }

  private static boolean hasEnough(Article article) {
    return article.words().text().length() >= LEAST_TEXT;
  }
}
