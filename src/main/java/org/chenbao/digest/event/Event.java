package org.chenbao.digest.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Outlet;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;

/// The reports of one event, by time then id.
///
/// @param reports those that surely tell it
/// @param related those that hang together with them and may tell another turn of the affair
/// @param copies pairs of one text among all of them: the original and the copy
/// @param ties how likely each two of the texts that surely tell it do so
public record Event(
    List<Article> reports,
    List<Article> related,
    List<Story.Copy> copies,
    List<Story.Tie> ties,
    Traits traits) {
  private static final Comparator<Article> BY_TIME =
      Comparator.comparing((Article a) -> a.origin().published()).thenComparing(Article::id);

  public Event {
    reports = List.copyOf(reports);
    related = List.copyOf(related);
    copies = List.copyOf(copies);
    ties = List.copyOf(ties);
  }

  /// An event that so few tell needs no name to show whose it is.
  private static final int FEW = 2;

  /// What was read off the reports.
  ///
  /// @param names canonical names, with the number of titles that have each
  /// @param happenings terms of `happenings.tsv`, as in `h:release`, with the number of titles
  /// @param figures amounts in plain units, as in `USD 3.0e+10`, with the number of reports
  public record Traits(
      Map<String, Integer> names, Map<String, Integer> happenings, Map<String, Integer> figures) {
    public Traits {
      names = Map.copyOf(names);
      happenings = Map.copyOf(happenings);
      figures = Map.copyOf(figures);
    }
  }

  /// What the event is called: after its first report, so that the name stays when more come.
  public String id() {
    return name(all().getFirst());
  }

  /// All reports, those too that are only related, by time then id.
  public List<Article> all() {
    return Stream.concat(reports.stream(), related.stream()).sorted(BY_TIME).toList();
  }

  /// What an event is called whose first report this is.
  static String name(Article first) {
    return "s-" + first.id();
  }

  /// True where this article is a copy of another.
  public boolean isCopy(Article article) {
    return copies.stream().anyMatch(c -> c.copy().equals(article.id()));
  }

  /// What a copy of this event states otherwise than its original, as in `3.2 → 32`; empty for
  /// most.
  public List<String> mutations(Story.Copy copy) {
    return Mutations.of(report(copy.original()), report(copy.copy()));
  }

  private Article report(String id) {
    return all().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  /// The reports that surely tell it and are no copies.
  public List<Article> originals() {
    Set<String> copied = new HashSet<>();
    copies.forEach(c -> copied.add(c.copy()));
    return reports.stream().filter(a -> !copied.contains(a.id())).toList();
  }

  /// True where an article is an original and comes from whom the event is about: an outlet of the
  /// nearest tier that titles name, or one of two that tell it at all.
  public boolean isActor(Article article) {
    Outlet outlet = article.origin().outlet();
    return outlet.tier() == Tier.PRIMARY
        && !isCopy(article)
        && (reports.size() <= FEW || isNamed(outlet));
  }

  private boolean isNamed(Outlet outlet) {
    String words = outlet.name() + " " + outlet.owner();
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .anyMatch(traits.names()::containsKey);
  }
}
