package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chenbao.model.Article;

/// Reports that hang together by any thread, however thin: all that can touch which of them make
/// one event. What other reports a day has makes no difference to them.
///
/// The events of a component are a function of the set of its reports; the order they came in
/// leaves no trace. An event whose reports are the same as before is the one it was, and is kept: a
/// month of news hangs together, and a report adds to one event of thousands.
final class Component {
  private static final Comparator<Article> BY_TIME =
      Comparator.comparing((Article a) -> a.origin().published()).thenComparing(Article::id);

  /// All that an event depends on, as bonds between two reports never change.
  ///
  /// @param texts the numbers of the reports that carry each
  /// @param corrected those of the texts on which a person has put something right
  private record Telling(List<List<Integer>> texts, List<Integer> corrected) {}

  private final List<Weighed> members = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Bond> bonds = new ArrayList<>();
  private final List<Pair> copies = new ArrayList<>();
  private final Map<Telling, Event> known = new HashMap<>();
  private final Rarity rarity;
  private List<Event> events = List.of();
  private boolean stale = true;

  Component(int number, Weighed report, Rarity rarity) {
    this.rarity = rarity;
    numbers.add(number);
    members.add(report);
  }

  int size() {
    return members.size();
  }

  /// The numbers of its reports, as they came.
  List<Integer> numbers() {
    return numbers;
  }

  List<Bond> bonds() {
    return bonds;
  }

  void bind(Bond bond) {
    bonds.add(bond);
    stale = true;
  }

  void copy(Pair pair) {
    copies.add(pair);
    stale = true;
  }

  void takeIn(Component other) {
    numbers.addAll(other.numbers);
    members.addAll(other.members);
    bonds.addAll(other.bonds);
    copies.addAll(other.copies);
    known.putAll(other.known);
    stale = true;
  }

  boolean isStale() {
    return stale;
  }

  /// Its events, by their first report.
  List<Event> events() {
    if (stale) {
      events = grouped();
      stale = false;
    }
    return events;
  }

  private List<Event> grouped() {
    int[] order =
        IntStream.range(0, size())
            .boxed()
            .sorted(Comparator.comparing(i -> members.get(i).reading().article(), BY_TIME))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Weighed> ordered = IntStream.of(order).mapToObj(members::get).toList();
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < order.length; place++) {
      places.put(numbers.get(order[place]), place);
    }
    Texts texts = texts(ordered, places);
    List<Bond> byText = byText(bonds, texts, places);
    Set<Integer> fullest = texts.fullest(ordered);
    var matter = new Matter(rarity, versions(ordered, texts, fullest));
    var core = new Core(byText(among(fullest, places), texts, places), matter::common);
    List<List<Integer>> clusters =
        Clusters.of(size(), byText).stream()
            .filter(c -> texts.of(c.getFirst()) == c.getFirst())
            .toList();
    Map<Integer, List<Integer>> carriers = carriers(texts);
    List<Reading> readings = ordered.stream().map(Weighed::reading).toList();
    Map<Telling, Event> before = Map.copyOf(known);
    known.clear();
    List<Event> grouped = new ArrayList<>();
    for (List<Integer> group : new Fragments(ordered, byText).joined(clusters)) {
      Telling telling = telling(group, carriers, core, order);
      Event event = before.get(telling);
      if (event == null) {
        event = new Group(group, carriers, readings, texts).event(core);
      }
      known.put(telling, event);
      grouped.add(event);
    }
    return grouped;
  }

  private Telling telling(
      List<Integer> group, Map<Integer, List<Integer>> carriers, Core core, int[] order) {
    List<List<Integer>> all = new ArrayList<>();
    for (int text : group) {
      all.add(carriers.getOrDefault(text, List.of()).stream().map(p -> number(p, order)).toList());
    }
    List<Integer> corrected =
        group.stream().filter(core::isCorrected).map(p -> number(p, order)).toList();
    return new Telling(all, corrected);
  }

  private Integer number(int place, int[] order) {
    return numbers.get(order[place]);
  }

  /// The bonds of those that tell most of each text in each language: a bare title is like many.
  private List<Bond> among(Set<Integer> fullest, Map<Integer, Integer> places) {
    return bonds.stream()
        .filter(b ->
            b.isCorrected()
                || (fullest.contains(places.getOrDefault(b.one(), 0))
                    && fullest.contains(places.getOrDefault(b.other(), 0))))
        .toList();
  }

  private static Map<Integer, List<Weighed>> versions(
      List<Weighed> ordered, Texts texts, Set<Integer> fullest) {
    Map<Integer, List<Weighed>> versions = new HashMap<>();
    for (int place : fullest) {
      versions.computeIfAbsent(texts.of(place), _ -> new ArrayList<>()).add(ordered.get(place));
    }
    return versions;
  }

  private Texts texts(List<Weighed> ordered, Map<Integer, Integer> places) {
    var texts = new Texts(size());
    for (List<Integer> page : Pages.shared(ordered)) {
      page.forEach(i -> texts.unite(page.getFirst(), i));
    }
    copies.forEach(
        c -> texts.unite(places.getOrDefault(c.one(), 0), places.getOrDefault(c.other(), 0)));
    return texts;
  }

  /// Between two texts the likeliest of their bonds holds.
  private static List<Bond> byText(List<Bond> bonds, Texts texts, Map<Integer, Integer> places) {
    Map<Pair, Double> best = new HashMap<>();
    for (Bond bond : bonds) {
      int one = texts.of(places.getOrDefault(bond.one(), 0));
      int other = texts.of(places.getOrDefault(bond.other(), 0));
      if (one != other) {
        best.merge(
            new Pair(Math.min(one, other), Math.max(one, other)),
            bond.likelihood(),
            Component::weightier);
      }
    }
    return best.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new Bond(e.getKey().one(), e.getKey().other(), e.getValue()))
        .toList();
  }

  /// A person's word outweighs any likelihood; of two likelihoods the larger holds.
  private static double weightier(double one, double other) {
    return Math.abs(one) >= Math.abs(other) ? one : other;
  }

  /// The places of the readings that carry each text.
  private Map<Integer, List<Integer>> carriers(Texts texts) {
    Map<Integer, List<Integer>> carriers = new HashMap<>();
    for (int i = 0; i < size(); i++) {
      carriers.computeIfAbsent(texts.of(i), _ -> new ArrayList<>()).add(i);
    }
    return carriers;
  }
}
