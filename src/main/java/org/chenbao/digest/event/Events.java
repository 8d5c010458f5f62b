package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Correction.Kind;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;

/// Groups articles into events, one by one or all at once.
///
/// ```
///   articles ─read─▶ readings ─neighbours─▶ pairs ─copies, same event─▶ bonds ─components─▶ events
/// ```
///
/// Whether two reports are bound depends on these two alone, and the events of what hangs together
/// on nothing outside it; so the events are a function of the set of articles, and one by one ends
/// where all at once does. Not safe for many threads.
public final class Events {
  private static final Comparator<Event> BY_TIME =
      Comparator.comparing((Event e) -> e.reports().getFirst().origin().published())
          .thenComparing(e -> e.reports().getFirst().id());

  private final Reader reader = new Reader(Glossary.load());
  private final Copies copies = new Copies();
  private final List<Weighed> reports = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final Map<String, Integer> pages = new HashMap<>();
  private final Map<String, List<Correction>> corrections = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Rarity rarity;
  private final Neighbours neighbours;
  private final Bonds bonds;

  /// No events yet.
  ///
  /// @param usage what earlier days counted
  public Events(Usage usage, Likeness likeness, Weights weights) {
    rarity = Rarity.with(usage);
    neighbours = new Neighbours(rarity);
    bonds = new Bonds(reports, new SameEvent(rarity, weights), likeness);
  }

  /// The events of a run, by the time of their first report.
  ///
  /// @param articles each id once
  public static List<Event> of(Collection<Article> articles, Usage usage, Likeness likeness) {
    var events = new Events(usage, likeness, Weights.bundled());
    events.add(articles);
    return events.all();
  }

  /// Heeds what people put right about articles that are yet to come.
  public void heed(List<Correction> right) {
    for (Correction correction : right) {
      if (correction.kind() == Kind.SAME || correction.kind() == Kind.APART) {
        corrections.computeIfAbsent(correction.one(), _ -> new ArrayList<>()).add(correction);
        corrections.computeIfAbsent(correction.other(), _ -> new ArrayList<>()).add(correction);
      }
    }
  }

  /// Takes in articles with ids not seen before.
  ///
  /// @return how likely these tell what those before them tell, where that is likely at all
  List<Bond> take(Collection<Article> articles) {
    List<Reading> readings = articles.parallelStream().map(reader::read).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Reading reading : readings) {
      int number = enter(Weighed.of(reading, rarity));
      for (int near : neighbours.add(reports.get(number))) {
        pairs.add(new Pair(near, number));
      }
    }
    List<Pair> open = new ArrayList<>();
    for (Pair pair : pairs) {
      switch (copies.kinship(reports.get(pair.one()), reports.get(pair.other()))) {
        case COPY -> {
          if (!isParted(pair)) {
            join(pair).copy(pair);
          }
        }
        case FORM -> {}
        case NONE -> {
          if (!Guards.apart(reading(pair.one()), reading(pair.other()))) {
            open.add(pair);
          }
        }
      }
    }
    List<Bond> found = bonds.of(open);
    found.forEach(bond -> join(new Pair(bond.one(), bond.other())).bind(bond));
    return found;
  }

  /// Takes in articles with ids not seen before.
  public void add(Collection<Article> articles) {
    take(articles);
  }

  /// All events, by the time of their first report.
  public List<Event> all() {
    return components().stream().flatMap(c -> c.events().stream()).sorted(BY_TIME).toList();
  }

  /// How likely each two of some events tell one thing: how likely each text of the one with fewer
  /// is of those of the other that it is most like, on average. Pairs with nothing in common are
  /// left out.
  ///
  /// @param some events of these articles
  /// @return by the ids of the two events, both ways
  public Map<String, Map<String, Double>> between(List<Event> some) {
    return Affinity.of(
        some, components().stream().flatMap(c -> c.bonds().stream()).toList(), this::article);
  }

  /// What hangs together.
  Set<Component> components() {
    return new LinkedHashSet<>(components);
  }

  /// What the report with this number hangs together with.
  Component component(int number) {
    return components.get(number);
  }

  Article article(int number) {
    return reading(number).article();
  }

  /// How many articles use each term.
  ///
  /// @param fewest terms of fewer articles are left out
  public Usage usage(int fewest) {
    return Rarity.usage(reports.stream().map(Weighed::reading).toList(), fewest);
  }

  private int enter(Weighed report) {
    int number = reports.size();
    reports.add(report);
    components.add(new Component(number, report, rarity));
    Integer samePage = pages.putIfAbsent(Pages.page(report.reading().article().url()), number);
    if (samePage != null) {
      join(new Pair(samePage, number));
    }
    String id = report.reading().id();
    numbers.put(id, number);
    for (Correction correction : corrections.getOrDefault(id, List.of())) {
      String otherId = correction.one().equals(id) ? correction.other() : correction.one();
      Integer other = numbers.get(otherId);
      if (other != null && other != number) {
        var pair = new Pair(other, number);
        join(pair).bind(Bond.corrected(pair, correction.kind() == Kind.SAME));
      }
    }
    return number;
  }

  private boolean isParted(Pair pair) {
    String other = reading(pair.other()).id();
    return corrections.getOrDefault(reading(pair.one()).id(), List.of()).stream()
        .anyMatch(c -> c.kind() == Kind.APART && c.isAbout(other));
  }

  private Reading reading(int number) {
    return reports.get(number).reading();
  }

  /// Makes one component of those of two reports.
  private Component join(Pair pair) {
    Component one = components.get(pair.one());
    Component other = components.get(pair.other());
    if (one == other) {
      return one;
    }
    Component large = one.size() >= other.size() ? one : other;
    Component small = large == one ? other : one;
    small.numbers().forEach(n -> components.set(n, large));
    large.takeIn(small);
    return large;
  }
}
