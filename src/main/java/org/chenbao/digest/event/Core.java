package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import org.chenbao.model.Story;

/// Which texts of a group surely tell one thing.
///
/// An average over pairs lets in what tells another turn of the same affair, and a reader who is
/// told twelve sources of a lawsuit finds two lawsuits behind them. So the group's centre is looked
/// for, and from there on it grows by the text that is likeliest of those within, as long as that
/// one is likely of most of them. What shares nothing with it but whom it names leaves again: of
/// two things said of one product nearly every sign of one event is there. What stays outside is
/// related; to leave out a report that tells the same costs a source, to let in one that does not
/// costs trust.
final class Core {
  /// How likely a text must be of those within that it is likest, on average. Of 382 reports in the
  /// main stories of three June days, judged by hand, .65 leaves 11 strangers of 33 and sets 30
  /// apart that tell the event, .70 leaves 7 and sets 47 apart, .75 leaves 7 and 57.
  private static final double LEAST = 0.7;

  /// How likely a text must stay of those that came in after it: early ones are measured by few. Of
  /// 1,172 reports in the first 40 stories of five June days .6 sets six apart, three of them
  /// strangers; .7 four more, one of them.
  private static final double STAYING = 0.6;

  /// What is this likely of the core needs no words in common with it.
  private static final double SURE = 0.95;

  /// What a text must say alike with the likest of the core beside names, as [Matter] counts it.
  private static final double MATTER = 0.15;

  /// Of two texts that are little alike either may be the stranger.
  private static final int FEWEST = 3;

  /// A report is one of many tellings: it need not be like all of them.
  private static final double MOST = 0.7;

  /// How likely the actor's own text is, where it says much that the core says: a page whose title
  /// is but a product's name has few signs of the event it makes. Of eight June days one such page
  /// stood outside.
  private static final double OWN_WORD = 0.5;

  private static final double MUCH_MATTER = 1;

  /// Nor like more than these, where a hundred tell it in a hundred ways.
  private static final int ENOUGH = 4;

  private final Map<Integer, Map<Integer, Double>> likelihoods = new HashMap<>();
  private final Set<Integer> corrected = new HashSet<>();
  private final ToDoubleBiFunction<Integer, Integer> matter;

  /// @param bonds between texts
  /// @param matter what a text says alike with another beside names, less than 0 where nobody can
  ///   tell
  Core(List<Bond> bonds, ToDoubleBiFunction<Integer, Integer> matter) {
    this.matter = matter;
    for (Bond bond : bonds) {
      put(bond.one(), bond.other(), bond.likelihood());
      put(bond.other(), bond.one(), bond.likelihood());
      if (bond.isCorrected()) {
        corrected.add(bond.one());
        corrected.add(bond.other());
      }
    }
  }

  private void put(int one, int other, double likelihood) {
    likelihoods.computeIfAbsent(one, _ -> new HashMap<>()).put(other, likelihood);
  }

  /// True where a person said what a text tells: no form speaks against that.
  boolean isCorrected(int text) {
    return corrected.contains(text);
  }

  /// How likely each two of some texts tell one thing, where that is likely at all.
  ///
  /// @param name of the report that stands for a text
  List<Story.Tie> ties(List<Integer> texts, IntFunction<String> name) {
    Map<Integer, String> names = new TreeMap<>();
    texts.forEach(text -> names.put(text, name.apply(text)));
    List<Story.Tie> ties = new ArrayList<>();
    names.forEach((one, called) ->
        likelihoods.getOrDefault(one, Map.of()).entrySet().stream()
            .filter(bond -> bond.getKey() > one && bond.getValue() > 0)
            .filter(bond -> names.containsKey(bond.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .map(bond -> tie(called, names.getOrDefault(bond.getKey(), ""), bond.getValue()))
            .forEach(ties::add));
    return ties;
  }

  /// A person's word is as sure as can be.
  private static Story.Tie tie(String one, String other, double likelihood) {
    return new Story.Tie(one, other, Math.min(1, likelihood));
  }

  /// The texts at the core of a group, in order.
  ///
  /// @param centres those of its texts that may be its centre: the likeliest of them is, unless it
  ///   has only names in common with what it gathers
  List<Integer> of(List<Integer> group, List<Integer> centres) {
    int centre = centre(group, centres);
    List<Integer> core = grown(group, centre);
    if (core.size() >= FEWEST && likely(centre, core) < SURE && sharesNamesAlone(centre, core)) {
      List<Integer> others = without(centre, group);
      List<Integer> next = without(centre, centres);
      core = grown(others, centre(others, next.isEmpty() ? others : next));
    }
    settle(core);
    Collections.sort(core);
    return core;
  }

  /// True for a text that says so much alike with a core that it tells its event, if it is the word
  /// of whom the event is about.
  boolean speaksFor(int text, List<Integer> core) {
    return likely(text, core) >= OWN_WORD
        && mean(among(core, other -> matter.applyAsDouble(text, other), text)) >= MUCH_MATTER;
  }

  private List<Integer> grown(List<Integer> group, int centre) {
    Map<Integer, List<Double>> outside = new HashMap<>();
    group.forEach(text -> outside.put(text, new ArrayList<>()));
    List<Integer> core = new ArrayList<>();
    int next = centre;
    double likely = 1;
    while (likely >= LEAST) {
      core.add(next);
      outside.remove(next);
      likely = 0;
      int last = next;
      for (int text : group) {
        List<Double> known = outside.getOrDefault(text, List.of());
        if (outside.containsKey(text)) {
          insert(likelihood(text, last), known);
          double mean = mean(known);
          next = mean > likely ? text : next;
          likely = Math.max(likely, mean);
        }
      }
    }
    return core;
  }

  private static List<Integer> without(int text, List<Integer> texts) {
    return texts.stream().filter(other -> other != text).toList();
  }

  /// Leaves out, the least likely first, what is no longer likely of the core it helped to grow,
  /// and what has only names in common with it.
  ///
  /// @param core the centre first, which stays
  private void settle(List<Integer> core) {
    Optional<Integer> stranger = core.size() < FEWEST ? Optional.empty() : stranger(core);
    while (stranger.isPresent()) {
      core.removeAll(List.of(stranger.get()));
      stranger = stranger(core);
    }
  }

  private Optional<Integer> stranger(List<Integer> core) {
    Map<Integer, Double> likely = new HashMap<>();
    core.forEach(text -> likely.put(text, likely(text, core)));
    return core.stream()
        .skip(1)
        .sorted(Comparator.comparingDouble(text -> likely.getOrDefault(text, 0.0)))
        .takeWhile(text -> likely.getOrDefault(text, 0.0) < SURE)
        .filter(text ->
            (core.size() >= FEWEST && likely.getOrDefault(text, 0.0) < STAYING)
                || sharesNamesAlone(text, core))
        .findFirst();
  }

  /// True for a text that has only names in common with those of the core whose words it can meet.
  private boolean sharesNamesAlone(int text, List<Integer> core) {
    List<Double> alike =
        among(core, other -> matter.applyAsDouble(text, other), text).stream()
            .filter(common -> common >= 0)
            .toList();
    return !alike.isEmpty() && mean(alike) < MATTER;
  }

  private double likely(int text, List<Integer> core) {
    return mean(among(core, other -> likelihood(text, other), text));
  }

  /// What all others of the core come to, the most first.
  private static List<Double> among(
      List<Integer> core, Function<Integer, Double> measure, int text) {
    return core.stream()
        .filter(other -> other != text)
        .map(measure)
        .sorted(Collections.reverseOrder())
        .toList();
  }

  private int centre(List<Integer> group, List<Integer> centres) {
    int centre = centres.getFirst();
    double best = -1;
    for (int text : centres) {
      double sum = group.stream().mapToDouble(other -> likelihood(text, other)).sum();
      if (sum > best) {
        centre = text;
        best = sum;
      }
    }
    return centre;
  }

  private double likelihood(int one, int other) {
    return likelihoods.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
  }

  /// Keeps a list in order, the largest first.
  private static void insert(double likelihood, List<Double> known) {
    int place = Collections.binarySearch(known, likelihood, Collections.reverseOrder());
    known.add(place < 0 ? -place - 1 : place, likelihood);
  }

  private static double mean(List<Double> known) {
    int most = Math.clamp(Math.round(MOST * known.size()), 1, ENOUGH);
    return known.stream().limit(most).mapToDouble(d -> d).sum() / most;
  }
}
