package org.chenbao.digest.event;

/// How likely two reports tell one event: a logistic formula over the [Signs].
final class SameEvent {
  private final Signs signs;
  private final double[] withModel;
  private final double[] wordsAlone;

  SameEvent(Rarity rarity, Weights weights) {
    signs = new Signs(rarity);
    withModel = weights.withModel();
    wordsAlone = weights.wordsAlone();
  }

  /// The likelihood between 0 and 1 by words alone.
  double byWords(Weighed one, Weighed other) {
    return likelihood(wordsAlone, signs.of(one, other));
  }

  /// The likelihood between 0 and 1 where the model has a say.
  ///
  /// @param cosine of the two vectors
  double byMeaning(Weighed one, Weighed other, double cosine) {
    return likelihood(withModel, signs.of(one, other, cosine));
  }

  static double likelihood(double[] weights, double[] signs) {
    double odds = 0;
    for (int i = 0; i < weights.length; i++) {
      odds += weights[i] * signs[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
