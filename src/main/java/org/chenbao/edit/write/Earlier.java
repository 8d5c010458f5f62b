package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.edit.Wording;
import org.chenbao.language.Figure;
import org.chenbao.language.Measure;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;

/// A value as an earlier edition told it.
///
/// @param told the day of that edition
/// @param held since when it held, where a report says so
record Earlier(LocalDate told, Stated stated, Optional<Held> held) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter CHINESE_MONTH = DateTimeFormatter.ofPattern("yyyy 年 M 月");
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What was so before an earlier edition already, and nobody says since when.
  private static final Pattern LAST_ROUND =
      Pattern.compile("上一?轮|(?i:last (?:round|valued)|previous round)");

  /// From so many days on, people count months.
  private static final int DAYS_OF_MONTHS = 45;

  Figure figure() {
    return stated.figure();
  }

  /// Both values and what they make of each other: 1830 亿美元 → 3800 亿美元（+108%）.
  Block.Item change(Stated now, LocalDate today, Language language) {
    String then = held.map(Held::words).orElse(stated.words());
    Evidence proof = held.map(Held::evidence).orElse(stated.evidence());
    String text =
        MoneyWords.of(then, language)
            + " → "
            + MoneyWords.of(now.words(), language)
            + percent(now, language);
    return new Block.Item(
        label(today, language), new Claim(text, List.of(proof, now.evidence())), List.of());
  }

  /// The days stand in the label, which code alone writes: no source says them.
  private String label(LocalDate today, Language language) {
    Measure measure = figure().measure();
    String what = language == Language.EN ? measure.english() : measure.chinese();
    LocalDate since = held.map(h -> h.when().from()).orElse(told);
    boolean undated = held.isEmpty() && LAST_ROUND.matcher(stated.evidence().quote()).find();
    return undated
        ? Wording.AGAINST_LAST.in(language).formatted(what)
        : Wording.AGAINST
            .in(language)
            .formatted(what, day(since, today, language), ago(since, today, language));
  }

  private static String day(LocalDate since, LocalDate today, Language language) {
    DateTimeFormatter month = language == Language.EN ? ENGLISH_MONTH : CHINESE_MONTH;
    DateTimeFormatter day = language == Language.EN ? ENGLISH_DAY : DAY;
    return (isLongAgo(since, today) ? month : day).format(since);
  }

  private static String ago(LocalDate since, LocalDate today, Language language) {
    return isLongAgo(since, today)
        ? Wording.MONTHS
            .in(language)
            .formatted(ChronoUnit.MONTHS.between(YearMonth.from(since), YearMonth.from(today)))
        : Wording.DAYS.in(language).formatted(ChronoUnit.DAYS.between(since, today));
  }

  private static boolean isLongAgo(LocalDate since, LocalDate today) {
    return ChronoUnit.DAYS.between(since, today) >= DAYS_OF_MONTHS;
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
