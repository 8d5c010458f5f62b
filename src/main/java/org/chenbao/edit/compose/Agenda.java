package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chenbao.edit.compose.Orders.Standing;
import org.chenbao.edit.compose.Twins.Twin;
import org.chenbao.model.Article;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// Which stories are told at length and which in one line, both in order of rank.
///
/// @param kept stories that a person wants told in one line, by id: none of them fills a gap
/// @param folded stories that tell the same as another one of the page
public record Agenda(List<Story> main, List<Story> briefs, Set<String> kept, List<Removed> folded) {
  /// Main stories of an ordinary day, as in the edition that is our specification.
  public static final int USUAL_STORIES = 16;

  /// One-line stories of an ordinary day.
  public static final int MOST_BRIEFS = 19;

  /// Below this an article has no more to tell than its title.
  private static final int LEAST_TEXT = 80;

  /// What so many tell is a main story, though none of their texts is at hand.
  private static final int WIDELY = 8;

  /// A story ranked below this is printed only on a day that has nothing better.
  private static final double LEAST_SCORE = 0.06;

  /// How many of the weak are told on a day that has nothing better: a thin edition, not silence.
  private static final int THIN_DAY = 5;

  public Agenda {
    main = List.copyOf(main);
    briefs = List.copyOf(briefs);
    kept = Set.copyOf(kept);
    folded = List.copyOf(folded);
  }

  /// An agenda that nobody has touched.
  public Agenda(List<Story> main, List<Story> briefs) {
    this(main, briefs, Set.of(), List.of());
  }

  /// Divides ranked stories; one without the full text of a report is a main story only where many
  /// tell it.
  ///
  /// @param stories how many main stories at most
  public static Agenda of(List<Story> ranked, int stories) {
    return of(ranked, stories, Orders.NONE);
  }

  /// The same where a person has moved stories: what they want stands where they want it, and the
  /// rest of the page is filled by rank.
  public static Agenda of(List<Story> ranked, int stories, Orders orders) {
    List<Story> left = orders.placed(ranked);
    Agenda agenda = filled(left, stories, orders);
    var twins = new Twins();
    var folded = new ArrayList<Removed>();
    Optional<Twin> twin = twins.first(agenda.open(orders));
    while (twin.isPresent()) {
      folded.add(twin.get().removed());
      left = twin.get().folded(left);
      agenda = filled(left, stories, orders);
      twin = twins.first(agenda.open(orders));
    }
    return new Agenda(agenda.main, agenda.briefs, agenda.kept, folded);
  }

  /// The stories of the page that no person has placed.
  private List<Story> open(Orders orders) {
    return Stream.concat(main.stream(), briefs.stream())
        .filter(s -> orders.standing(s) == Standing.OPEN)
        .toList();
  }

  private static Agenda filled(List<Story> placed, int stories, Orders orders) {
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
    return new Agenda(main, briefs, orders.brief(), List.of());
  }

  /// The same agenda of stories that something was added to.
  public Agenda with(UnaryOperator<Story> added) {
    return new Agenda(
        main.stream().map(added).toList(), briefs.stream().map(added).toList(), kept, folded);
  }

  /// The same agenda without some stories, by id.
  public Agenda without(Set<String> stories) {
    return new Agenda(
        main.stream().filter(s -> !stories.contains(s.id())).toList(),
        briefs.stream().filter(s -> !stories.contains(s.id())).toList(),
        kept,
        folded);
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
    return story.reports().publishers() >= WIDELY
        || story.reports().all().stream().anyMatch(Agenda::hasEnough);
  }

  private static boolean hasEnough(Article article) {
    return article.words().text().length() >= LEAST_TEXT;
  }
}
