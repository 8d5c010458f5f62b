package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chenbao.language.Tables;

/// What each of the [Signs] weighs, as kept in a table: sign, weight beside a model, weight by
/// words alone.
///
/// Immutable; safe for many threads.
public final class Weights {
  private static final String TABLE = "weights.tsv";

  private final double[] withModel;
  private final double[] wordsAlone;

  Weights(double[] withModel, double[] wordsAlone) {
    this.withModel = withModel.clone();
    this.wordsAlone = wordsAlone.clone();
  }

  /// Those of the table beside this class.
  public static Weights bundled() {
    return read(Tables.lines(Weights.class, TABLE));
  }

  /// The weights of a table's rows.
  ///
  /// @throws IllegalArgumentException where a sign is missing or a weight is no number
  public static Weights read(List<String> rows) {
    double[] withModel = new double[Signs.NAMES.size()];
    double[] wordsAlone = new double[Signs.NAMES.size()];
    List<String> missing = new ArrayList<>(Signs.NAMES);
    for (String row : rows) {
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      int sign = Signs.NAMES.indexOf(cells[0]);
      if (sign < 0 || cells.length != 3) {
        throw new IllegalArgumentException("no row of weights: " + row);
      }
      withModel[sign] = Double.parseDouble(cells[1]);
      wordsAlone[sign] = Double.parseDouble(cells[2]);
      missing.remove(cells[0]);
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no weight for " + missing);
    }
    return new Weights(withModel, wordsAlone);
  }

  /// The rows of a table, as [#read] takes them.
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < withModel.length; i++) {
      rows.add(
          String.format(
              Locale.ROOT, "%s\t%.3f\t%.3f", Signs.NAMES.get(i), withModel[i], wordsAlone[i]));
    }
    return rows;
  }

  /// The weights beside a model, in the order of the signs.
  double[] withModel() {
    return withModel.clone();
  }

  /// The weights by words alone, in the order of the signs.
  double[] wordsAlone() {
    return wordsAlone.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights that
        && Arrays.equals(withModel, that.withModel)
        && Arrays.equals(wordsAlone, that.wordsAlone);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(withModel) + Arrays.hashCode(wordsAlone);
  }
}
