package org.chenbao.edit.verify.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Literal;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Dated;
import org.chenbao.language.Dated.Manner;
import org.chenbao.model.Place;

/// Does every date of the claim stand in the evidence, or cover one that does?
public final class DateCheck implements Check {
  /// The days of the longest month.
  private static final int LONG = 31;

  private static final Pattern RANGE = Pattern.compile("\\d[至到～~—–-](?=\\d{1,2}月(?!\\d))");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Dated dated : claim.facts().dates()) {
      if (!isUnknown(dated, evidence)
          && !stands(claim, dated, evidence)
          && !isLiteral(dated.place().of(claim.text()), evidence)) {
        doubts.add(explain(claim, dated, evidence));
      }
    }
    return doubts;
  }

  /// True where the very words stand there, and not as the end of a range: the 4 月 of 1 至 4 月.
  private static boolean isLiteral(String words, List<Passage> evidence) {
    String bare = Literal.bare(words);
    return evidence.stream()
        .map(p -> RANGE.matcher(Literal.bare(p.text())).replaceAll("9"))
        .anyMatch(text -> Literal.contains(text, bare));
  }

  /// A year cannot be judged where the evidence names none and nobody knows when it was written.
  private static boolean isUnknown(Dated dated, List<Passage> evidence) {
    return dated.manner() == Manner.FULL
        && isLong(dated)
        && evidence.stream().noneMatch(p -> p.isDated() || namesYears(p));
  }

  private static boolean namesYears(Passage passage) {
    return passage.facts().dates().stream().anyMatch(d -> d.manner() == Manner.FULL);
  }

  private static boolean stands(Passage claim, Dated dated, List<Passage> evidence) {
    for (Passage passage : evidence) {
      if (covers(dated, passage.told(), passage.told()) && !namesDays(passage)) {
        return true;
      }
      for (Dated source : passage.facts().dates()) {
        if (agree(claim, dated, passage, source)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean agree(Passage claim, Dated dated, Passage passage, Dated source) {
    if (covers(dated, source.from(), source.to())) {
      return true;
    }
    if (isDayAlone(claim, dated) || isDayAlone(passage, source)) {
      return isDay(dated)
          && isDay(source)
          && dated.from().getDayOfMonth() == source.from().getDayOfMonth();
    }
    boolean yearless = source.manner() == Manner.PARTIAL && !isLong(dated);
    if (dated.manner() == Manner.PARTIAL || yearless) {
      int years = dated.from().getYear() - source.from().getYear();
      return covers(dated, source.from().plusYears(years), source.to().plusYears(years));
    }
    return source.manner() == Manner.RELATIVE
        && dated.manner() != Manner.RELATIVE
        && isDay(dated)
        && isDay(source)
        && nextDoor(dated, source);
  }

  /// The day of publication is a report's day only where the report names no other.
  private static boolean namesDays(Passage passage) {
    return passage.facts().dates().stream()
        .anyMatch(d -> isDay(d) && d.manner() != Manner.RELATIVE);
  }

  /// A claim may be coarser than its source: a month for a day, never a day for a month.
  private static boolean covers(Dated dated, LocalDate from, LocalDate to) {
    return !dated.from().isAfter(from) && !dated.to().isBefore(to);
  }

  /// "Yesterday" depends on the zone of who says it.
  private static boolean nextDoor(Dated dated, Dated source) {
    return Math.abs(dated.from().toEpochDay() - source.from().toEpochDay()) <= 1;
  }

  /// Longer than a month.
  private static boolean isLong(Dated dated) {
    return dated.to().toEpochDay() - dated.from().toEpochDay() > LONG;
  }

  private static boolean isDay(Dated dated) {
    return dated.from().equals(dated.to());
  }

  /// 12 日: without its month.
  private static boolean isDayAlone(Passage passage, Dated dated) {
    String words = dated.place().of(passage.text());
    return dated.manner() == Manner.PARTIAL && words.endsWith("日") && words.indexOf('月') < 0;
  }

  private static Doubt explain(Passage claim, Dated dated, List<Passage> evidence) {
    Place place = dated.place();
    String words = place.of(claim.text());
    for (Passage passage : evidence) {
      for (Dated source : passage.facts().dates()) {
        if (isDay(source) == isDay(dated)) {
          return Doubt.differs("date", place, words, passage, source.place().of(passage.text()));
        }
      }
    }
    return Doubt.absent("date", place, words);
  }
}
