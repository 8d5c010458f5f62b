package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.language.Tables;

/// How likely a reader finds a sentence worth its line below headline and lead.
///
/// Logistic regressions on its [Traits], fitted to the verdicts of readers who were shown whatever
/// might have been quoted of a story, printed or not; `worth.tsv` says on how many, and how well
/// they tell on days that were left out. Made by `scripts/fit-facts`.
///
/// @param whole that it is whole and understood by whoever has read headline and lead, 0 to 1
/// @param telling that it says something of the story's news
/// @param fresh that headline and lead do not say it
record Worth(double whole, double telling, double fresh) {
  private static final String TABLE = "worth.tsv";
  private static final String BASE = "base";
  private static final int QUESTIONS = 3;

  /// What each trait weighs for each question; the first row is what speaks for any sentence.
  private static final double[][] WEIGHTS = weights(Tables.rows(Worth.class, TABLE));

  /// How likely all three are.
  double all() {
    return whole * telling * fresh;
  }

  static Worth of(double[] traits) {
    return new Worth(chance(traits, 0), chance(traits, 1), chance(traits, 2));
  }

  private static double chance(double[] traits, int question) {
    double odds = WEIGHTS[0][question];
    for (int i = 0; i < traits.length; i++) {
      odds += WEIGHTS[i + 1][question] * traits[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /// The weights of a table's rows: trait, and what it weighs for each question.
  ///
  /// @throws IllegalArgumentException where the rows are not those of the traits, in their order
  static double[][] weights(List<List<String>> rows) {
    var expected = new ArrayList<>(List.of(BASE));
    expected.addAll(Traits.names());
    List<String> named = rows.stream().map(List::getFirst).toList();
    if (!named.equals(expected)) {
      throw new IllegalArgumentException("weights of " + named + ", traits are " + expected);
    }
    return rows.stream()
        .map(row ->
            row.subList(1, QUESTIONS + 1).stream().mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }
}
