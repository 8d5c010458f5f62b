package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.title.Deeds;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// Finds stories of one page that tell one event: reports that were not found to be one stand as
/// two stories, and a reader would be told twice.
///
/// The one with fewer reports is the twin. Either the grouping finds its reports likely of the
/// other story, if not as likely as those of one event; or half the words of each of its titles, on
/// average, stand in one title of the other; a title that names somebody, or an amount, that no
/// title of the other has tells of another event.
final class Twins {
  /// On nine June editions, pairs read by hand, 4 of 4 above are one event; of 13 from .3 to it 4
  /// are, and the others tell two things of one product or firm.
  private static final double RETOLD = 0.5;

  /// Stories whose reports are so likely to tell one thing are told once. Of the first hundred of
  /// seven June days 20 pairs lie above, read by hand: 18 are one affair.
  private static final double ONE_AFFAIR = 0.5;

  /// ... and these, where the lesser names nobody else: on six June days two more are folded, one
  /// of them a step of the greater's affair.
  private static final double LIKE = 0.3;

  /// Fewer words in common are chance.
  private static final int LEAST_SHARED = 3;

  private static final Comparator<Story> GREATEST_FIRST =
      Comparator.comparingInt((Story s) -> -s.reports().all().size())
          .thenComparingInt(s -> s.rank().place());

  private final Map<String, Title> read = new HashMap<>();

  /// A title as it is compared.
  ///
  /// @param marks whom it names, and its amounts
  private record Title(Set<String> words, Set<String> names, Set<String> marks) {
    static Title of(String title) {
      Set<String> names =
          Names.in(title).stream().map(Name::canonical).collect(Collectors.toUnmodifiableSet());
      Stream<String> amounts =
          Quantities.in(title).stream()
              .filter(Deeds::measures)
              .map(q -> q.amount().low().stripTrailingZeros().toPlainString());
      return new Title(
          Set.copyOf(Tokens.in(title)),
          names,
          Stream.concat(names.stream(), amounts).collect(Collectors.toUnmodifiableSet()));
    }

    /// How much of it another one says.
    double shared(Title other) {
      long shared = words.stream().filter(other.words::contains).count();
      return shared < LEAST_SHARED ? 0 : shared / (double) words.size();
    }
  }

  /// A story, and the greater one that tells the same.
  record Twin(Story lesser, Story greater) {
    /// The stories without the lesser, whose reports are related to the greater from now on: links
    /// stay, but no fact rests on them.
    List<Story> folded(List<Story> stories) {
      return stories.stream()
          .filter(s -> !s.id().equals(lesser.id()))
          .map(s -> s.id().equals(greater.id()) ? s.of(both()) : s)
          .toList();
    }

    private Story.Reports both() {
      Story.Reports own = greater.reports();
      List<Article> related =
          Stream.of(own.related(), lesser.reports().all(), lesser.reports().related())
              .flatMap(List::stream)
              .sorted(
                  Comparator.comparing((Article a) -> a.origin().published())
                      .thenComparing(Article::id))
              .toList();
      List<Story.Copy> copies = new ArrayList<>(own.copies());
      copies.addAll(lesser.reports().copies());
      return new Story.Reports(
          own.all(), copies, own.publishers(), related, own.cited(), own.surety());
    }

    /// What the list of what was not printed says.
    Removed removed() {
      String other = greater.lead().title();
      return new Removed(
          lesser.id(),
          lesser.lead().title(),
          new Bilingual("与本期另一条是同一件事：" + other, "the same event as another: " + other));
    }
  }

  /// The first twin among the stories of a page.
  Optional<Twin> first(List<Story> page) {
    List<Story> greatest = page.stream().sorted(GREATEST_FIRST).toList();
    for (int i = greatest.size() - 1; i > 0; i--) {
      Story lesser = greatest.get(i);
      for (Story greater : greatest.subList(0, i)) {
        double affinity = affinity(lesser, greater);
        if (affinity >= ONE_AFFAIR
            || (affinity >= LIKE && namesNoOther(titles(lesser), titles(greater)))
            || retold(titles(lesser), titles(greater)) >= RETOLD) {
          return Optional.of(new Twin(lesser, greater));
        }
      }
    }
    return Optional.empty();
  }

  /// True where most titles name nobody whom no title of the other names.
  private static boolean namesNoOther(List<Title> titles, List<Title> others) {
    Set<String> known = others.stream().flatMap(o -> o.names.stream()).collect(Collectors.toSet());
    long same = titles.stream().filter(t -> known.containsAll(t.names)).count();
    return 2 * same > titles.size();
  }

  private static double affinity(Story lesser, Story greater) {
    return lesser.reports().surety().others().getOrDefault(greater.id(), 0.0);
  }

  private static double retold(List<Title> titles, List<Title> others) {
    Set<String> known = others.stream().flatMap(o -> o.marks.stream()).collect(Collectors.toSet());
    return titles.stream()
        .mapToDouble(t ->
            known.containsAll(t.marks) ? others.stream().mapToDouble(t::shared).max().orElse(0) : 0)
        .average()
        .orElse(0);
  }

  private List<Title> titles(Story story) {
    return story.reports().all().stream()
        .filter(a -> !story.isCopy(a))
        .map(a -> read.computeIfAbsent(a.title(), Title::of))
        .toList();
  }
}
