package org.chenbao.digest.event;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Terms with weights, scaled to length 1; terms are numbers in rising order. Immutable.
final class TermVector {
  private final long[] terms;
  private final double[] weights;

  private TermVector(long[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// Scales the weights to length 1; all stay 0 where they are 0.
  static TermVector of(Map<Long, Double> weighed) {
    var sorted = new TreeMap<>(weighed);
    long[] terms = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] weights = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
    double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    for (int i = 0; i < weights.length && length > 0; i++) {
      weights[i] /= length;
    }
    return new TermVector(terms, weights);
  }

  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /// Adds each weight to the sum of its term.
  void addTo(Map<Long, Double> sums) {
    for (int i = 0; i < terms.length; i++) {
      sums.merge(terms[i], weights[i], Double::sum);
    }
  }

  int size() {
    return terms.length;
  }

  long term(int place) {
    return terms[place];
  }

  double weight(int place) {
    return weights[place];
  }
}
