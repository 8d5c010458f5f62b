package org.chenbao.digest.event;

import java.time.Duration;
import java.util.Set;

/// How likely two reports tell one event: a logistic formula over nine signs.
///
/// The weights were fitted (ridge, lambda 3) on labelled pairs of three months: 421 items of
/// February 2026 in Chinese and English, 41 condensed reports, 230 headline pairs of June read by
/// hand and 165 pages that two sources listed in two languages. How they score, cross-validated,
/// stands in `docs/measurements.md`. Cosines enter as logarithms: from .05 to .1 is as much news as
/// from .3 to .6.
final class SameEvent {
  /// Weights of the signs.
  ///
  /// @param meaning a standard deviation of the embeddings' cosine
  /// @param words the logarithm of the words' cosine
  /// @param bridge the logarithm of the cosine of names, ideas and figures
  /// @param titles a happening that both titles tell, by its rarity
  /// @param happenings a happening that both reports tell, by its rarity
  /// @param base the odds of a pair of which nothing else is known
  private record Weights(
      double meaning,
      double words,
      double bridge,
      double titles,
      double happenings,
      Circumstances circumstances,
      double base) {}

  /// @param day each day apart
  /// @param languages one in Chinese, the other without a Chinese character: words cannot meet
  /// @param otherNames each title names things, and the other report names none of them
  /// @param owner one owner, who seldom tells one event twice and often prints like titles
  private record Circumstances(double day, double languages, double otherNames, double owner) {}

  private static final Weights WITH_MODEL =
      new Weights(
          1.11, 0.78, 2.20, 1.37, 0.97, new Circumstances(-0.35, 2.65, -1.38, -1.19), -2.11);

  /// The same signs fitted without the model.
  private static final Weights WORDS_ALONE =
      new Weights(0, 2.05, 2.12, 1.08, 1.26, new Circumstances(-0.39, 2.29, -1.74, -1.01), 3.35);

  /// Keeps the logarithm of a cosine of 0 finite; the best of .01, .02, .03 and .1.
  private static final double FLOOR = 0.02;

  /// Past three days apart is apart.
  private static final double MOST_DAYS = 3;

  private static final double MINUTES_A_DAY = 24 * 60;

  /// Reports of the days that the weights were fitted on.
  static final int USUAL_DAY = 421;

  /// On a short list the odds of a pair are raised no further: e to this is 4.5.
  private static final double MOST_RAISED = 1.5;

  private final Rarity rarity;

  /// What is added to the odds on a short list: a report has about as many others on its event on a
  /// short list as on a long one, so each pair of the short list is likelier one event.
  private final double raised;

  SameEvent(Rarity rarity, int reports) {
    this.rarity = rarity;
    this.raised = Math.clamp(Math.log((double) USUAL_DAY / Math.max(1, reports)), 0, MOST_RAISED);
  }

  /// The likelihood between 0 and 1 by words alone.
  double byWords(Weighed one, Weighed other) {
    return likelihood(WORDS_ALONE, one, other, 0);
  }

  /// The likelihood between 0 and 1 where the model has a say.
  ///
  /// @param cosine of the two vectors
  double byMeaning(Weighed one, Weighed other, double cosine) {
    return likelihood(WITH_MODEL, one, other, deviations(cosine, one.latin(), other.latin()));
  }

  private double likelihood(Weights weights, Weighed one, Weighed other, double meaning) {
    Reading.Said ones = one.reading().signs().happenings();
    Reading.Said others = other.reading().signs().happenings();
    double odds =
        weights.base
            + raised
            + weights.meaning * meaning
            + weights.words * Math.log(FLOOR + one.words().cosine(other.words()))
            + weights.bridge * Math.log(FLOOR + one.bridge().cosine(other.bridge()))
            + weights.titles * shared(ones.title(), others.title())
            + weights.happenings * shared(ones.all(), others.all())
            + circumstances(weights.circumstances, one, other);
    return 1 / (1 + Math.exp(-odds));
  }

  private static double circumstances(Circumstances weights, Weighed one, Weighed other) {
    Duration apart = Duration.between(one.reading().published(), other.reading().published());
    double days = Math.min(MOST_DAYS, Math.abs(apart.toMinutes() / MINUTES_A_DAY));
    return weights.day * days
        + (one.latin() == other.latin() ? 0 : weights.languages)
        + (Guards.otherNames(one.reading(), other.reading()) ? weights.otherNames : 0)
        + (oneOwner(one, other) ? weights.owner : 0);
  }

  /// Standard deviations above the mean cosine of two texts of a day, which differs by language:
  /// the model finds any two English texts rather alike. Measured over 2,729 items of June 2026.
  private static double deviations(double cosine, boolean oneLatin, boolean otherLatin) {
    if (oneLatin != otherLatin) {
      return (cosine - 0.43) / 0.070;
    }
    return oneLatin ? (cosine - 0.555) / 0.077 : (cosine - 0.45) / 0.080;
  }

  private static boolean oneOwner(Weighed one, Weighed other) {
    String owner = one.reading().article().origin().outlet().owner();
    return !owner.isEmpty()
        && owner.equals(other.reading().article().origin().outlet().owner())
        && !Platforms.holds(owner);
  }

  private double shared(Set<String> happenings, Set<String> others) {
    return happenings.stream().filter(others::contains).sorted().mapToDouble(rarity::of).sum();
  }
}
