package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.language.Dated;
import org.chenbao.language.Dates;
import org.chenbao.language.Figure;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;

/// Since when an earlier value held, as a report says it: 2025 年 9 月，Anthropic 估值为 1830 亿美元.
///
/// @param when a day or a month, the only date of its sentence
/// @param words the value as the sentence has it
record Held(Dated when, String words, Evidence evidence) {
  /// A longer time is no date to reckon from.
  private static final int LONGEST = 31;

  /// The first report that dates the value, what it says with its year before anything else.
  ///
  /// @param before a later date is not when it began to hold
  static Optional<Held> of(Figure value, List<Article> reports, LocalDate before, ZoneId zone) {
    List<Held> all =
        reports.stream()
            .flatMap(report -> in(report, value, zone))
            .filter(held -> held.when().to().isBefore(before))
            .toList();
    return all.stream()
        .filter(held -> held.when().manner() == Dated.Manner.FULL)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Stream<Held> in(Article report, Figure value, ZoneId zone) {
    LocalDate told = report.origin().published().atZone(zone).toLocalDate();
    String text = report.words().of(Field.TEXT);
    return Sentences.in(text).stream()
        .flatMap(place -> held(report.evidence(Field.TEXT, place), value, told).stream());
  }

  private static Optional<Held> held(Evidence evidence, Figure value, LocalDate told) {
    List<Dated> dates = Dates.in(evidence.quote(), told);
    return dates.size() == 1 && days(dates.getFirst()) <= LONGEST
        ? stated(evidence.quote(), value).map(words -> new Held(dates.getFirst(), words, evidence))
        : Optional.empty();
  }

  /// The value's own words, where the sentence says it of the same measure and the same owner.
  private static Optional<String> stated(String sentence, Figure value) {
    boolean same =
        value.measure().words().matcher(sentence).find()
            && Names.in(sentence).stream()
                .anyMatch(name -> name.canonical().equals(value.owner().canonical()));
    return same
        ? Quantities.in(sentence).stream()
            .filter(q -> q.unit().equals(value.quantity().unit()))
            .filter(q -> !value.with(q).differs(value))
            .map(q -> q.place().of(sentence))
            .findFirst()
        : Optional.empty();
  }

  private static long days(Dated date) {
    return ChronoUnit.DAYS.between(date.from(), date.to()) + 1;
  }
}
