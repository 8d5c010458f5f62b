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
import org.chenbao.model.Place;

/// Since when an earlier value held, as a report says it: 2025 年 9 月，Anthropic 估值为 1830 亿美元.
///
/// @param when a day or a month, the only date of its sentence
record Held(Dated when, Evidence evidence) {
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
        .filter(place -> states(place.of(text), value))
        .flatMap(place -> dated(report, place, told).stream());
  }

  private static boolean states(String sentence, Figure value) {
    return value.measure().words().matcher(sentence).find()
        && Names.in(sentence).stream()
            .anyMatch(name -> name.canonical().equals(value.owner().canonical()))
        && Quantities.in(sentence).stream()
            .filter(q -> q.unit().equals(value.quantity().unit()))
            .anyMatch(q -> !value.with(q).differs(value));
  }

  private static Optional<Held> dated(Article report, Place place, LocalDate told) {
    List<Dated> dates = Dates.in(place.of(report.words().of(Field.TEXT)), told);
    return dates.size() == 1 && days(dates.getFirst()) <= LONGEST
        ? Optional.of(new Held(dates.getFirst(), report.evidence(Field.TEXT, place)))
        : Optional.empty();
  }

  private static long days(Dated date) {
    return ChronoUnit.DAYS.between(date.from(), date.to()) + 1;
  }
}
