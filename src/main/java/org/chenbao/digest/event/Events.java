package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chenbao.digest.Likeness;
import org.chenbao.model.Article;

/// Groups articles into events. The result does not depend on the order they are given in.
///
/// ```
///   articles ─read─▶ readings ─neighbours─▶ pairs ─copies, same event─▶ bonds ─clusters─▶ events
/// ```
public final class Events {
  /// Copies share more of their words than this, however edited.
  private static final double COPY_COSINE = 0.3;

  private static final Comparator<Article> BY_TIME =
      Comparator.comparing((Article a) -> a.origin().published()).thenComparing(Article::id);

  private final List<Reading> readings;
  private final List<Weighed> weighed;
  private final Rarity rarity;
  private final Texts texts;

  private Events(List<Article> ordered) {
    var reader = new Reader(Glossary.load());
    readings = ordered.parallelStream().map(reader::read).toList();
    rarity = Rarity.over(readings);
    weighed = readings.stream().map(r -> Weighed.of(r, rarity)).toList();
    texts = new Texts(readings.size());
  }

  /// The events of a run, by the time of their first report.
  ///
  /// @param articles each id once
  public static List<Event> of(Collection<Article> articles, Likeness likeness) {
    return new Events(articles.stream().sorted(BY_TIME).toList()).events(likeness);
  }

  private List<Event> events(Likeness likeness) {
    List<Pair> pairs = new Neighbours(weighed, rarity).pairs();
    uniteTexts(pairs);
    List<Pair> open = pairs.stream().filter(this::isOpen).toList();
    var sameEvent = new SameEvent(rarity, readings.size());
    List<Bond> bonds = new Bonds(weighed, sameEvent, likeness).of(open);
    List<List<Integer>> clusters =
        Clusters.of(readings.size(), byText(bonds)).stream()
            .filter(c -> texts.of(c.getFirst()) == c.getFirst())
            .toList();
    Map<Integer, List<Integer>> carriers = carriers();
    return new Fragments(weighed)
        .joined(clusters).stream()
            .map(g -> g.stream().flatMap(t -> carriers.getOrDefault(t, List.of()).stream()))
            .map(places -> event(places.sorted().toList()))
            .toList();
  }

  private void uniteTexts(List<Pair> pairs) {
    for (List<Integer> page : Pages.shared(weighed)) {
      page.forEach(i -> texts.unite(page.getFirst(), i));
    }
    var copies = new Copies();
    for (Pair pair : pairs) {
      double cosine = weighed.get(pair.one()).words().cosine(weighed.get(pair.other()).words());
      if (cosine >= COPY_COSINE
          && copies.areCopies(readings.get(pair.one()), readings.get(pair.other()))) {
        texts.unite(pair.one(), pair.other());
      }
    }
  }

  /// True for a pair that is neither one text nor certainly two events.
  private boolean isOpen(Pair pair) {
    return texts.of(pair.one()) != texts.of(pair.other())
        && !Guards.apart(readings.get(pair.one()), readings.get(pair.other()));
  }

  /// Between two texts the likeliest of their bonds holds.
  private List<Bond> byText(List<Bond> bonds) {
    Map<Pair, Double> best = new TreeMap<>();
    for (Bond bond : bonds) {
      int one = texts.of(bond.one());
      int other = texts.of(bond.other());
      best.merge(
          new Pair(Math.min(one, other), Math.max(one, other)), bond.likelihood(), Math::max);
    }
    return best.entrySet().stream()
        .map(e -> new Bond(e.getKey().one(), e.getKey().other(), e.getValue()))
        .toList();
  }

  /// The places of the readings that carry each text.
  private Map<Integer, List<Integer>> carriers() {
    Map<Integer, List<Integer>> carriers = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      carriers.computeIfAbsent(texts.of(i), _ -> new ArrayList<>()).add(i);
    }
    return carriers;
  }

  private Event event(List<Integer> places) {
    List<Article> reports = places.stream().map(p -> readings.get(p).article()).toList();
    Event.Traits traits = Traits.of(places.stream().map(readings::get).toList());
    return new Event(reports, texts.copies(places, readings), traits);
  }
}
