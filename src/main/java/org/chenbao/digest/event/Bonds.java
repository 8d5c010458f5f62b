package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.digest.Likeness;

/// How likely each pair of reports tells one event.
final class Bonds {
  /// A pair less likely by its words is no event whatever the model says of it: its reports need
  /// not be embedded, which is what costs time.
  private static final double WORTH_EMBEDDING = 0.01;

  /// A pair less likely is not bound: it counts as one of which nothing is known.
  private static final double LEAST = 0.25;

  private final List<Weighed> reports;
  private final SameEvent sameEvent;
  private final Likeness likeness;

  Bonds(List<Weighed> reports, SameEvent sameEvent, Likeness likeness) {
    this.reports = reports;
    this.sameEvent = sameEvent;
    this.likeness = likeness;
  }

  /// A bond for each pair that has a chance, in order.
  List<Bond> of(List<Pair> pairs) {
    List<Bond> likely =
        pairs.parallelStream()
            .map(this::byWords)
            .filter(b -> b.likelihood() >= WORTH_EMBEDDING)
            .toList();
    Map<Integer, float[]> vectors = vectors(likely);
    return likely.parallelStream()
        .map(b -> withMeaning(b, vectors))
        .filter(b -> b.likelihood() >= LEAST)
        .toList();
  }

  private Bond byWords(Pair pair) {
    double likelihood = sameEvent.byWords(reports.get(pair.one()), reports.get(pair.other()));
    return new Bond(pair.one(), pair.other(), likelihood);
  }

  /// Embeds the reports in question, one at a time on each processor.
  private Map<Integer, float[]> vectors(List<Bond> bonds) {
    List<Integer> places =
        bonds.stream().flatMap(b -> Stream.of(b.one(), b.other())).distinct().sorted().toList();
    Map<Integer, float[]> vectors = new HashMap<>();
    List<float[]> found =
        places.parallelStream()
            .map(p -> likeness.vector(reports.get(p).reading().gist()))
            .collect(Collectors.toList());
    for (int i = 0; i < found.size(); i++) {
      vectors.put(places.get(i), found.get(i));
    }
    return vectors;
  }

  private Bond withMeaning(Bond bond, Map<Integer, float[]> vectors) {
    float[] one = vectors.getOrDefault(bond.one(), new float[0]);
    float[] other = vectors.getOrDefault(bond.other(), new float[0]);
    if (one.length == 0 || other.length == 0) {
      return bond;
    }
    double likelihood =
        sameEvent.byMeaning(reports.get(bond.one()), reports.get(bond.other()), cosine(one, other));
    return new Bond(bond.one(), bond.other(), likelihood);
  }

  static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
