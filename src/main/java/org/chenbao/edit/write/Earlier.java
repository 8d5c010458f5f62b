package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chenbao.edit.Wording;
import org.chenbao.language.Figure;
import org.chenbao.language.Measure;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;

/// A value as an earlier edition told it.
record Earlier(LocalDate date, Stated stated) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// From so many days on, people count months.
  private static final int DAYS_OF_MONTHS = 45;

  private static final double DAYS_A_MONTH = 30.44;

  Figure figure() {
    return stated.figure();
  }

  /// Both values and what they make of each other: 1830 亿美元 → 3800 亿美元（+108%）.
  Block.Item change(Stated now, LocalDate today, Language language) {
    Measure measure = figure().measure();
    String what = language == Language.EN ? measure.english() : measure.chinese();
    // The days stand in the label, which code alone writes: no source says them.
    String label =
        Wording.AGAINST.in(language).formatted(what, DAY.format(date), since(today, language));
    String text = stated.words() + " → " + now.words() + percent(now, language);
    return new Block.Item(
        label, new Claim(text, List.of(stated.evidence(), now.evidence())), List.of());
  }

  private String since(LocalDate today, Language language) {
    long days = ChronoUnit.DAYS.between(date, today);
    return days < DAYS_OF_MONTHS
        ? Wording.DAYS.in(language).formatted(days)
        : Wording.MONTHS.in(language).formatted(Math.round(days / DAYS_A_MONTH));
  }

  private String percent(Stated now, Language language) {
    BigDecimal then = figure().quantity().amount().low();
    BigDecimal change =
        now.figure()
            .quantity()
            .amount()
            .low()
            .subtract(then)
            .multiply(HUNDRED)
            .divide(then, 0, RoundingMode.HALF_UP);
    String signed = (change.signum() > 0 ? "+" : "") + change.toPlainString() + "%";
    return language == Language.EN ? " (" + signed + ")" : "（" + signed + "）";
  }
}
