package org.chenbao.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.collect.SourceOutcome.Tally;
import org.chenbao.model.Source;

/// Decides which tips are followed, before anything is asked for them: each address once, an
/// outlet's own tip before a digest's.
final class Sifting {
  private enum Fate {
    FOLLOWED,
    OFF_TOPIC,
    OLD,
    DOUBLED
  }

  /// A tip by the place of its source and its own.
  private record Placed(Tip tip, int source, int entry) {}

  private final Window window;
  private final Set<String> taken = new HashSet<>();
  private final List<Placed> followed = new ArrayList<>();
  private final Map<String, List<Fate>> fates = new HashMap<>();

  private Sifting(Window window) {
    this.window = window;
  }

  static Sifting of(List<Answer> answers, Window window) {
    var sifting = new Sifting(window);
    for (boolean digests : new boolean[] {false, true}) {
      for (int i = 0; i < answers.size(); i++) {
        if ((answers.get(i).source().kind() == Source.Kind.DIGEST) == digests) {
          sifting.sift(answers.get(i), i);
        }
      }
    }
    return sifting;
  }

  /// The tips to follow, in the order of sources and entries.
  List<Tip> tips() {
    return followed.stream()
        .sorted(Comparator.comparingInt(Placed::source).thenComparingInt(Placed::entry))
        .map(Placed::tip)
        .toList();
  }

  /// What became of a source's entries so far.
  Tally tally(Source source) {
    List<Fate> all = fates.getOrDefault(source.id(), List.of());
    return new Tally(
        all.size(), 0, count(all, Fate.OFF_TOPIC), count(all, Fate.OLD), count(all, Fate.DOUBLED));
  }

  private void sift(Answer answer, int place) {
    List<Fate> all = fates.computeIfAbsent(answer.source().id(), _ -> new ArrayList<>());
    for (Tip tip : answer.tips()) {
      Fate fate = decide(tip);
      if (fate == Fate.FOLLOWED) {
        taken.add(Making.id(tip.url()));
        followed.add(new Placed(tip, place, all.size()));
      }
      all.add(fate);
    }
  }

  private Fate decide(Tip tip) {
    if (!window.takes(tip.details().published())) {
      return Fate.OLD;
    }
    if (taken.contains(Making.id(tip.url()))) {
      return Fate.DOUBLED;
    }
    boolean offTopic = tip.source().general() && !Relevance.mayBeOnTopic(tip.words());
    return offTopic ? Fate.OFF_TOPIC : Fate.FOLLOWED;
  }

  private static int count(List<Fate> fates, Fate fate) {
    return (int) fates.stream().filter(f -> f == fate).count();
  }
}
