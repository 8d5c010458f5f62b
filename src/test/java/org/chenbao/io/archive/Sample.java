package org.chenbao.io.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chenbao.model.Article;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Place;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;

/// Made-up days: the same date always gives the same captures, articles, stories and edition.
final class Sample {
  static final LocalDate DAY = LocalDate.of(2026, 2, 13);

  private Sample() {}

  static Instant noon(LocalDate date) {
    return Instant.parse(date + "T12:00:00.25Z");
  }

  static Article article(LocalDate date, int number) {
    return article(date, number, "云杉数据第 " + number + " 次发布，时间 " + date + "。");
  }

  static Article article(LocalDate date, int number, String text) {
    var origin =
        new Origin(
            url(date, number),
            new Outlet("晨星科技", "stars.example", Tier.LEADING),
            "",
            noon(date).plusNanos(number),
            Language.ZH);
    var finding = new Finding("a-rule", Finding.Severity.NOTE, "a note", new Place(1, 2));
    return new Article(
        date + "-" + number, origin, new Words("标题 " + number, "", text), List.of(finding));
  }

  static Capture capture(LocalDate date, int number) {
    String page = "<html>" + article(date, number).words().text().repeat(20) + number;
    return new Capture(
        url(date, number),
        url(date, number),
        noon(date),
        "text/html",
        Body.of(page.getBytes(StandardCharsets.UTF_8)));
  }

  /// A story that rests on two articles of its day.
  static Told told(LocalDate date, int number) {
    Article first = article(date, number);
    Article second = article(date, number + 1);
    var headline = new Claim("标题", List.of(first.evidence(Field.TITLE, new Place(0, 2))));
    Evidence one = first.evidence(Field.TEXT, new Place(0, 4));
    Evidence other = second.evidence(Field.TEXT, new Place(4, 8));
    return new Told(
        "s" + number,
        date,
        headline,
        List.of(new Claim("云杉数据发布。", List.of(one, other)), new Claim("没有出处。", List.of())),
        List.of(first, second));
  }

  static List<Told> told(LocalDate date) {
    return IntStream.range(0, 3).mapToObj(i -> told(date, i)).toList();
  }

  static Printed printed(LocalDate date, int revision, String words) {
    String json = "{\"date\":\"" + date + "\",\"revision\":" + revision + ",\"words\":\"" + words;
    return new Printed(
        date,
        Language.ZH,
        revision,
        new Printed.Page("晨报 " + date, json + "\"}"),
        Printed.State.CLEARED);
  }

  private static String url(LocalDate date, int number) {
    return "https://stars.example/" + date + "/" + number;
  }
}
