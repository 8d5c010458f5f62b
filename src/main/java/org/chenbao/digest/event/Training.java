package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;

/// Fits the weights of the [Signs] to pairs of reports that a person judged.
///
/// A ridge-penalised logistic regression (le Cessie and van Houwelingen, "Ridge estimators in
/// logistic regression", 1992) by Newton's method, drawn towards the weights it begins with: a few
/// corrections move them a little, many move them far. The same pairs give the same weights. Not
/// safe for many threads.
public final class Training {
  /// The penalty on a squared change of a weight; the best of 1, 3 and 10 on the labelled month.
  private static final double RIDGE = 3;

  /// The same where weights in force are corrected: they rest on thousands of pairs, and with the
  /// penalty above six corrections of one day cost a tenth of the pair F on another month.
  private static final double FIRM = 100;

  /// A pair of a day nobody judged that shares less than this, and less of names and ideas than the
  /// next, counts as two events.
  private static final double FEW_WORDS = 0.12;

  private static final double SHORT_BRIDGE = 0.2;

  /// Of so many such pairs of a day one is taken.
  private static final int ONE_OF = 10;

  private static final int MOST_ROUNDS = 50;
  private static final double SETTLED = 1e-9;

  /// A judged pair: its signs by words alone, and those where the model has a say.
  private static final class Example {
    private final double[] words;
    private final double[] model;
    private final boolean same;

    private Example(double[] words, double[] model, boolean same) {
      this.words = words;
      this.model = model;
      this.same = same;
    }

    private double[] signs(boolean meaning) {
      return meaning ? model : words;
    }
  }

  private final Reader reader = new Reader(Glossary.load());
  private final Copies copies = new Copies();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, float[]> vectors = new HashMap<>();
  private final Rarity rarity;
  private final Signs signs;
  private final Likeness likeness;
  private final Weights before;
  private final double ridge;

  private Training(Usage usage, Likeness likeness, Weights before, double ridge) {
    this.rarity = Rarity.with(usage);
    this.signs = new Signs(rarity);
    this.likeness = likeness;
    this.before = before;
    this.ridge = ridge;
  }

  /// Training that begins with the weights in force.
  public static Training onTopOf(Weights weights, Usage usage, Likeness likeness) {
    return new Training(usage, likeness, weights, FIRM);
  }

  /// Training that begins with nothing.
  public static Training fromNothing(Usage usage, Likeness likeness) {
    double[] none = new double[Signs.NAMES.size()];
    return new Training(usage, likeness, new Weights(none, none), RIDGE);
  }

  /// How many pairs were judged so far.
  public int size() {
    return examples.size();
  }

  /// A pair that a person judged.
  public void pair(Article one, Article other, boolean same) {
    add(weighed(one), weighed(other), same);
  }

  /// A day on which every article was judged.
  ///
  /// @param events the event of each article, by its id; those without one stand alone
  public void labelled(List<Article> articles, Map<String, String> events) {
    List<Weighed> reports = articles.stream().map(this::weighed).toList();
    for (Pair pair : neighbours(reports)) {
      String one = events.getOrDefault(articles.get(pair.one()).id(), "");
      String other = events.getOrDefault(articles.get(pair.other()).id(), "");
      add(reports.get(pair.one()), reports.get(pair.other()), !one.isEmpty() && one.equals(other));
    }
  }

  /// A day nobody judged. Its sure pairs count as judged: one page that is listed in two languages
  /// is one event; and of the pairs that share too little to be one, as most of any day do, some
  /// are taken.
  public void unlabelled(List<Article> articles) {
    List<Weighed> reports = articles.stream().map(this::weighed).toList();
    for (List<Integer> page : Pages.shared(reports)) {
      Weighed first = reports.get(page.getFirst());
      page.stream()
          .map(reports::get)
          .filter(r -> r.latin() != first.latin())
          .findFirst()
          .ifPresent(r -> add(first, r, true));
    }
    int met = 0;
    for (Pair pair : neighbours(reports)) {
      Weighed one = reports.get(pair.one());
      Weighed other = reports.get(pair.other());
      boolean two =
          one.words().cosine(other.words()) < FEW_WORDS
              && one.bridge().cosine(other.bridge()) < SHORT_BRIDGE;
      if (two && ++met % ONE_OF == 0) {
        add(one, other, false);
      }
    }
  }

  /// The weights that fit best.
  public Weights weights() {
    return new Weights(fit(true, before.withModel()), fit(false, before.wordsAlone()));
  }

  private Weighed weighed(Article article) {
    return Weighed.of(reader.read(article), rarity);
  }

  /// The pairs that the formula would be asked about.
  private List<Pair> neighbours(List<Weighed> reports) {
    var neighbours = new Neighbours(rarity);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j : neighbours.add(reports.get(i))) {
        if (isOpen(reports.get(j), reports.get(i))) {
          pairs.add(new Pair(j, i));
        }
      }
    }
    return pairs;
  }

  private boolean isOpen(Weighed one, Weighed other) {
    return !Guards.apart(one.reading(), other.reading())
        && copies.kinship(one, other) == Copies.Kinship.NONE;
  }

  private void add(Weighed one, Weighed other, boolean same) {
    double cosine = Bonds.cosine(vector(one), vector(other));
    examples.add(new Example(signs.of(one, other), signs.of(one, other, cosine), same));
  }

  private float[] vector(Weighed report) {
    return vectors.computeIfAbsent(
        report.reading().id(), _ -> likeness.vector(report.reading().gist()));
  }

  private double[] fit(boolean meaning, double[] prior) {
    double[] weights = prior.clone();
    double step = Double.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && step > SETTLED; round++) {
      double[] better = better(meaning, weights, prior);
      step = 0;
      for (int i = 0; i < weights.length; i++) {
        step += Math.abs(better[i] - weights[i]);
      }
      weights = better;
    }
    return weights;
  }

  /// A step of Newton's method, halved until it leads up: where many pairs contradict the formula a
  /// whole one leads as far beyond the summit as it began before it.
  private double[] better(boolean meaning, double[] weights, double[] prior) {
    double[] change = newton(meaning, weights, prior);
    double reached = height(meaning, weights, prior);
    for (double share = 1; share > SETTLED; share /= 2) {
      double[] next = weights.clone();
      for (int i = 0; i < next.length; i++) {
        next[i] += share * change[i];
      }
      if (height(meaning, next, prior) >= reached) {
        return next;
      }
    }
    return weights;
  }

  /// The logarithm of how likely the judgements are, less the penalty.
  private double height(boolean meaning, double[] weights, double[] prior) {
    double height = 0;
    for (Example example : examples) {
      double odds = 0;
      double[] x = example.signs(meaning);
      for (int i = 0; i < weights.length; i++) {
        odds += weights[i] * x[i];
      }
      height -= Math.log1p(Math.exp(example.same ? -odds : odds));
    }
    for (int i = 0; i < weights.length; i++) {
      height -= ridge / 2 * (weights[i] - prior[i]) * (weights[i] - prior[i]);
    }
    return height;
  }

  /// One step of Newton's method: the gradient over the curvature.
  private double[] newton(boolean meaning, double[] weights, double[] prior) {
    int size = weights.length;
    double[][] curvature = new double[size][size];
    double[] gradient = new double[size];
    for (Example example : examples) {
      double[] x = example.signs(meaning);
      double likelihood = SameEvent.likelihood(weights, x);
      double error = (example.same ? 1 : 0) - likelihood;
      double spread = likelihood * (1 - likelihood);
      for (int i = 0; i < size; i++) {
        gradient[i] += error * x[i];
        for (int j = 0; j < size; j++) {
          curvature[i][j] += spread * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      gradient[i] -= ridge * (weights[i] - prior[i]);
      curvature[i][i] += ridge;
    }
    return solved(curvature, gradient);
  }

  /// Solves a positive definite system by Cholesky's method, in place.
  private static double[] solved(double[][] a, double[] b) {
    int size = b.length;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        b[i] -= a[i][k] * b[k];
      }
      b[i] /= a[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        b[i] -= a[k][i] * b[k];
      }
      b[i] /= a[i][i];
    }
    return b;
  }
}
