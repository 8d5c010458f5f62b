package org.chenbao.edit.desk.headline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Dated;
import org.chenbao.language.Quantities;
import org.chenbao.model.Place;

/// 过去一个多月 in the headline, 自去年 12 月以来 in the body: are they as long?
final class Durations {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:过去|近|最近|连续|长达|历时|历经|时隔)\\s?([\\d一二两三四五六七八九十半]+)\\s?(?:个)?(多)?(年|个?月|周|天)(多)?");

  private static final Pattern SINCE = Pattern.compile("自|从|since");

  private Durations() {}

  static Stream<Find> found(Page page) {
    return page.date().stream()
        .flatMap(day ->
            Promise.of(page).stream()
                .flatMap(p ->
                    SPAN.matcher(p.sentence().words())
                        .results()
                        .flatMap(m -> conflict(p, m, day).stream())))
        .distinct();
  }

  private static Optional<Find> conflict(Promise promise, MatchResult span, LocalDate day) {
    Place place = new Place(span.start(), span.end());
    String told = span.group();
    for (Sentence fact : promise.item().facts()) {
      Optional<Dated> since = since(fact, day);
      if (since.isPresent() && !fits(span, since.get(), day)) {
        return Find.together(
                Stream.of(promise.sentence().at(place), fact.at(since.get().place())),
                told,
                since.get().place().of(fact.words()).strip())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /// A month or year that something began in.
  private static Optional<Dated> since(Sentence fact, LocalDate day) {
    return fact.facts().dates().stream()
        .filter(d -> d.from().isBefore(day))
        .filter(d -> begins(fact.words(), d.place()))
        .findFirst();
  }

  private static boolean begins(String words, Place date) {
    String before = words.substring(Math.max(0, date.start() - 8), date.start());
    String behind = words.substring(date.end(), Math.min(words.length(), date.end() + 6));
    return SINCE.matcher(before).find()
        && behind.matches("(?s)\\s?(?:份)?(?:以来|起|开始|至今).*|.*")
        && (behind.matches("(?s)\\s?(?:份)?(?:以来|起|开始|至今).*") || before.contains("since"));
  }

  /// Every day that the date may mean lies within the span as told.
  private static boolean fits(MatchResult span, Dated since, LocalDate day) {
    boolean more = span.group(2) != null || span.group(4) != null;
    List<Double> number = Quantities.in(span.group(1) + "个").stream().map(Amounts::value).toList();
    double count = number.isEmpty() ? 0.5 : number.getFirst();
    double unit = days(span.group(3));
    double least = count * unit * (more ? 1 : 0.75);
    double most = (count + (more ? 1 : 0.4)) * unit;
    double longest = ChronoUnit.DAYS.between(since.from(), day);
    double shortest = ChronoUnit.DAYS.between(since.to(), day);
    return longest <= most * 1.1 && shortest >= least * 0.8;
  }

  private static double days(String unit) {
    Matcher month = Pattern.compile("月").matcher(unit);
    if (month.find()) {
      return 30.4;
    }
    return unit.equals("年") ? 365 : unit.equals("周") ? 7 : 1;
  }
}
