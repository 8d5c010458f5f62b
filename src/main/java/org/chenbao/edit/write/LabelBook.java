package org.chenbao.edit.write;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.language.Tables;
import org.chenbao.model.Language;

/// Short labels for facts, from the reviewed table `labels.tsv`.
///
/// A label that fits most facts is worse than none where it misleads: a number is named by the word
/// beside it, an act only by the first verb of the clause that tells, and what neither names gets a
/// general label that is true by its form, or none.
///
/// Thread-safe.
final class LabelBook {
  private static final String TABLE = "labels.tsv";

  private static final LabelBook BOOK =
      new LabelBook(Tables.rows(LabelBook.class, TABLE).stream().map(LabelRow::of).toList());

  private final List<LabelRow> rows;

  /// A row that fits.
  ///
  /// @param at the rank of its place in the sentence
  /// @param order its number in the table
  private record Fit(LabelRow row, LabelRow.Weight weight, int at, int order) {}

  private LabelBook(List<LabelRow> rows) {
    this.rows = rows;
  }

  /// The book that ships with the program.
  static LabelBook standard() {
    return BOOK;
  }

  /// The label that fits best, of a rumour what it is about; where another fact has it, the next
  /// that is sure by its form; empty where there is none.
  String label(String sentence, Language language, Set<String> taken) {
    LabelledSentence told = LabelledSentence.of(sentence);
    List<Fit> rumoured = told.rumour().map(this::telling).orElse(List.of());
    List<Fit> fitting = rumoured.isEmpty() ? fitting(told) : rumoured;
    Stream<Fit> sure = fitting.stream().skip(1).filter(fit -> fit.row().isSure());
    return Stream.concat(fitting.stream().limit(1), sure)
        .map(fit -> fit.row().label(language))
        .filter(label -> !taken.contains(label))
        .findFirst()
        .orElse("");
  }

  /// What fits that says more than that somebody speaks or counts.
  private List<Fit> telling(LabelledSentence sentence) {
    return fitting(sentence).stream()
        .filter(fit -> fit.weight() != LabelRow.Weight.KIND && !fit.row().isSpeech())
        .toList();
  }

  /// What tells more comes first, then what stands earlier, then what the table has earlier.
  private List<Fit> fitting(LabelledSentence sentence) {
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(i -> fit(rows.get(i), i, sentence))
        .sorted(
            Comparator.comparing(Fit::weight)
                .thenComparingInt(Fit::at)
                .thenComparingInt(Fit::order))
        .toList();
  }

  private static Stream<Fit> fit(LabelRow row, int order, LabelledSentence sentence) {
    return row.in(sentence).stream()
        .map(at -> new Fit(row, row.weight(at.start(), sentence), at.rank(), order));
  }
}
