package org.chenbao.edit.desk.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Dated.Manner;
import org.chenbao.model.Place;

/// Days that no calendar has, and days to come that are told as past.
final class Calendar {
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<!\\d)(20\\d\\d)\\s?年\\s?)?(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日(?:\\s?[（(，]?\\s?(?:周|星期|礼拜)([一二三四五六日天]))?");

  private static final String WEEK = "一二三四五六日";

  private static final Pattern DONE = Pattern.compile("推出|上线|发布|接入|开售|上映|首播|开源|交付|开业|落地|启用|开放");
  private static final Pattern AHEAD =
      Pattern.compile("将|拟|计划|即将|预告|预热|有望|定档|或|可能|宣布|官宣|预计|筹备|要在|定于|目标|预定");
  private static final Pattern BEGINS = Pattern.compile("上线|发布|开售|上映|推出|首播|交付|开放|启动|登陆|启用|开业");

  private Calendar() {}

  /// No such day, or another day of the week.
  static Stream<Find> found(Page page) {
    LocalDate told = page.date().orElse(LocalDate.of(2000, 1, 1));
    boolean dated = page.date().isPresent();
    return page.sentences(Role.SAID)
        .flatMap(s ->
            DAY.matcher(s.words())
                .results()
                .flatMap(m -> fault(m, told, dated).stream().map(why -> find(s, m, why))));
  }

  private static Find find(Sentence sentence, MatchResult day, String why) {
    return Find.at(sentence.at(new Place(day.start(), day.end())), day.group(), why);
  }

  private static Optional<String> fault(MatchResult day, LocalDate told, boolean dated) {
    boolean hasYear = day.group(1) != null;
    int year = hasYear ? Integer.parseInt(day.group(1)) : told.getYear();
    int month = Integer.parseInt(day.group(2));
    int number = Integer.parseInt(day.group(3));
    try {
      LocalDate date = LocalDate.of(year, month, number);
      boolean checked = day.group(4) != null && (hasYear || dated);
      return checked ? weekday(nearest(date, told, hasYear), day.group(4)) : Optional.empty();
    } catch (DateTimeException _) {
      boolean leapDay = month == 2 && number == 29 && !hasYear;
      return leapDay ? Optional.empty() : Optional.of("—");
    }
  }

  private static LocalDate nearest(LocalDate date, LocalDate told, boolean hasYear) {
    if (hasYear || Math.abs(date.toEpochDay() - told.toEpochDay()) <= 183) {
      return date;
    }
    return date.isAfter(told) ? date.minusYears(1) : date.plusYears(1);
  }

  private static Optional<String> weekday(LocalDate date, String written) {
    String right = String.valueOf(WEEK.charAt(date.getDayOfWeek().getValue() - 1));
    return right.equals(written.replace('天', '日')) ? Optional.empty() : Optional.of("周" + right);
  }

  /// 推出 in the headline, 下月上线 behind it.
  static Stream<Find> future(Page page) {
    return page.date().stream()
        .flatMap(day ->
            Find.together(
                page.items().stream()
                    .filter(i -> !i.main())
                    .filter(i -> DONE.matcher(i.headline().words()).find())
                    .filter(i -> !AHEAD.matcher(i.words()).find())
                    .flatMap(i -> begins(i, day))));
  }

  private static Stream<Spot> begins(Item item, LocalDate day) {
    return item.facts().stream()
        .filter(s -> BEGINS.matcher(s.words()).find())
        .filter(s ->
            s.facts().dates().stream()
                .anyMatch(d -> d.manner() != Manner.RELATIVE && d.from().isAfter(day)))
        .limit(1)
        .map(s -> Spot.of(s.line(), item.headline().words() + "：" + s.words()));
  }
}
