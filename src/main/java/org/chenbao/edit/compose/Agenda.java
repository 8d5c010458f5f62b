package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chenbao.edit.compose.Orders.Standing;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Which stories are told at length and which in one line, both in order of rank.
///
/// @param kept stories that a person wants told in one line, by id: none of them fills a gap
public record Agenda(List<Story> main, List<Story> briefs, Set<String> kept) {
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
    kept = Set.copyOf(kept);
  }

  /// An agenda that nobody has touched.
  public Agenda(List<Story> main, List<Story> briefs) {
    this(main, briefs, Set.of());
  }

  /// Divides ranked stories; one without the full text of a report is never a main story.
  ///
  /// @param stories how many main stories at most
  public static Agenda of(List<Story> ranked, int stories) {
    return of(ranked, stories, Orders.NONE);
  }

  /// The same where a person has moved stories: what they want stands where they want it, and the
  /// rest of the page is filled by rank.
  public static Agenda of(List<Story> ranked, int stories, Orders orders) {
    List<Story> placed = orders.placed(ranked);
    List<Story> worth = worthTelling(placed);
    long open = stories - placed.stream().filter(s -> orders.standing(s) == Standing.MAIN).count();
    var main = new ArrayList<Story>();
    var briefs = new ArrayList<Story>();
    for (Story story : placed) {
      Standing wanted = orders.standing(story);
      boolean fills = wanted == Standing.OPEN && worth.contains(story);
      if (wanted == Standing.MAIN) {
        main.add(story);
      } else if (fills && open > 0 && tellable(story)) {
        main.add(story);
        open--;
      } else if (wanted == Standing.BRIEF || (fills && briefs.size() < MOST_BRIEFS)) {
        briefs.add(story);
      }
    }
    return new Agenda(main, briefs, orders.brief());
  }

  /// The same agenda of stories that something was added to.
  public Agenda with(UnaryOperator<Story> added) {
    return new Agenda(main.stream().map(added).toList(), briefs.stream().map(added).toList(), kept);
  }

  /// The same agenda without some stories, by id.
  public Agenda without(Set<String> stories) {
    return new Agenda(
        main.stream().filter(s -> !stories.contains(s.id())).toList(),
        briefs.stream().filter(s -> !stories.contains(s.id())).toList(),
        kept);
  }

  private static List<Story> worthTelling(List<Story> ranked) {
    List<Story> strong = ranked.stream().filter(s -> s.rank().score() >= LEAST_SCORE).toList();
    return strong.isEmpty() ? ranked.stream().limit(THIN_DAY).toList() : strong;
  }

  /// True for a story in one line that may be told at length where a main story cannot.
  boolean mayFill(Story story) {
    return tellable(story) && !kept.contains(story.id());
  }

  private static boolean tellable(Story story) {
    return story.reports().all().stream().anyMatch(Agenda::hasEnough);
  }

  private static boolean hasEnough(Article article) {
    return article.words().text().length() >= LEAST_TEXT;
  }
}
