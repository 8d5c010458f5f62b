package org.chenbao.collect.page;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Stamps;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When an article was published, out of what a page claims in several places.
///
/// Order of trust: JSON-LD, `<meta>`, microdata, a script's variable, the `<time>` near the title,
/// the line under the title, the address. A page that is shown as new and says elsewhere that it is
/// old is old: where a claim that a machine was meant to read is more than [#OLD] earlier than the
/// first one, the earlier counts.
final class Dating {
  /// Editing, zones and midnight explain less than this.
  static final Duration APART = Duration.ofHours(36);

  /// Nothing but a new date on an old text explains more than this.
  static final Duration OLD = Duration.ofDays(30);

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "og:pubdate",
    "og:regdate",
    "og:time",
    "datepublished",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "pubdate",
    "published_time",
    "published-date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "article.published",
    "cxenseparse:recs:publishtime",
    "weibo:article:create_at",
    "apub:time",
    "firstpublishedtime",
    "article_date_original",
    "citation_publication_date",
    "date",
    "dc.date",
    "dcterms.date"
  };
  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified"
  };

  /// A date in the state that a page hands to its script. It may be another article's, so it is
  /// asked last and disagrees with nothing.
  private static final Pattern STATE =
      Pattern.compile(
          "[\"'](?:datePublished|publish(?:ed)?_?(?:date|time|at)|pub_?(?:date|time)|first_?published"
              + "|publication_?date|create_?time|post_?time)[\"']\\s*:\\s*[\"']?([^\"',}]{8,30})",
          Pattern.CASE_INSENSITIVE);

  /// Of these a script has one or is spared the pattern.
  private static final List<String> NAMES =
      List.of("publish_time", "pubtime", "publishTime", "create_time", " ct");

  /// Seconds or a date in a script: mp.weixin.qq.com and others.
  private static final Pattern SCRIPT =
      Pattern.compile(
          "\\bvar\\s+(?:ct|publish_time|pubtime|publishTime|create_time)\\s*=\\s*['\"]([^'\"]{8,25})['\"]");

  private static final Pattern ADDRESS =
      Pattern.compile("/(20\\d{2})[/-]?([01]\\d)[/-]?([0-3]\\d)(?:\\D|$)");

  private static final Pattern CHANGE =
      Pattern.compile("\\bupdated\\b|modified|\\bedited\\b|更新|修改", Pattern.CASE_INSENSITIVE);

  /// A date behind the word that it was the first.
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:\\b(?:published|posted)\\b|发布于?|发表于?)\\W{0,4}((?:on\\s)?.*\\d.*)",
          Pattern.CASE_INSENSITIVE);

  /// A line that says when is no longer.
  private static final int LONGEST_LINE = 160;

  /// In order of trust.
  private static final List<String> TIMES =
      List.of(
          "time[pubdate]",
          "article time",
          "main time",
          "time",
          "abbr.published, .dt-published, .entry-date, .post-date, .published-date");

  /// Names of dates, and of sidebars and clocks as often.
  private static final Pattern DATED =
      Pattern.compile("publish|pub-?(?:date|time)|date|time", Pattern.CASE_INSENSITIVE);

  private record Said(String where, OffsetDateTime at) {}

  private final List<Said> said = new ArrayList<>();
  private final ZoneOffset zone;

  private Dating(ZoneOffset zone) {
    this.zone = zone;
  }

  /// The dates of a page and what disagrees.
  record Result(Page.Times times, List<Finding> findings) {}

  /// @param byline the lines around the title, in reading order
  static Result of(Sheet sheet, List<String> byline, ZoneOffset zone) {
    var dating = new Dating(zone);
    dating.claim("JSON-LD", sheet.data().textOfPage("datePublished"));
    dating.claim("JSON-LD", sheet.data().textOfAny("pubDate"));
    dating.claim("meta", sheet.tagged().meta(PUBLISHED));
    dating.claim("microdata", sheet.tagged().property("datePublished").orElse(""));
    dating.claim("script", sheet.scriptDate(SCRIPT, NAMES));
    dating.claim("time", time(sheet.document()));
    List<Element> named = dating.said.isEmpty() ? named(sheet.document()) : List.of();
    dating.claim("time", told(named.stream().filter(e -> isAround(e, byline)).toList()));
    List<String> lines = byline.stream().filter(l -> l.length() < LONGEST_LINE).toList();
    lines.stream().map(Dating::first).forEach(l -> dating.claim("byline", l));
    if (dating.said.isEmpty()) {
      lines.forEach(l -> dating.claim("byline", l));
    }
    if (dating.said.isEmpty()) {
      dating.claim("time", told(named));
    }
    dating.claim("address", address(sheet.url()));
    if (dating.said.isEmpty()) {
      dating.claim("script", sheet.scriptDate(STATE, List.of()));
    }
    Optional<OffsetDateTime> modified =
        Stream.of(
                sheet.data().textOfPage("dateModified"),
                sheet.data().textOfAny("upDate"),
                sheet.tagged().meta(MODIFIED))
            .map(m -> Stamps.zoned(m, zone))
            .flatMap(Optional::stream)
            .findFirst();
    return new Result(new Page.Times(dating.published(), modified), dating.findings());
  }

  private void claim(String where, String text) {
    Stamps.zoned(text, zone).ifPresent(at -> said.add(new Said(where, at)));
  }

  private Optional<OffsetDateTime> published() {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    OffsetDateTime first = said.getFirst().at;
    return said.stream()
        .filter(s -> List.of("JSON-LD", "meta", "microdata", "script").contains(s.where))
        .map(Said::at)
        .filter(at -> at.isBefore(first.minus(OLD)))
        .min(OffsetDateTime.timeLineOrder())
        .or(() -> Optional.of(first));
  }

  private List<Finding> findings() {
    if (said.isEmpty()) {
      return List.of();
    }
    Said first = said.getFirst();
    return said.stream()
        .filter(s -> Duration.between(s.at, first.at).abs().compareTo(APART) > 0)
        .map(s ->
            Finding.of(
                "date-disagrees",
                Severity.WARNING,
                "the page is dated %s in its %s and %s in its %s"
                    .formatted(day(first.at), first.where, day(s.at), s.where)))
        .distinct()
        .limit(3)
        .toList();
  }

  private String day(OffsetDateTime time) {
    return time.withOffsetSameInstant(zone).toLocalDate().toString();
  }

  /// The first `<time>` of the article, or of the page, or what is named as plainly.
  private static String time(Document document) {
    boolean timed = !document.getElementsByTag("time").isEmpty();
    return (timed ? TIMES : TIMES.subList(TIMES.size() - 1, TIMES.size()))
        .stream()
            .map(s -> told(document.select(s)))
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse("");
  }

  /// What is named after dates, in reading order: asked where nothing else was said.
  private static List<Element> named(Document document) {
    return document.stream()
        .filter(e -> DATED.matcher(e.className()).find() || e.id().contains("pubtime"))
        .toList();
  }

  /// What a line says of the first printing; nothing where it tells of a change alone.
  private static String first(String line) {
    Matcher published = FIRST.matcher(line);
    if (published.find()) {
      return published.group(1);
    }
    return CHANGE.matcher(line).find() ? "" : line;
  }

  /// True of what stands in the lines around the title, where sidebars and clocks are not.
  private static boolean isAround(Element element, List<String> byline) {
    String text = element.text();
    return text.length() < LONGEST_LINE && byline.stream().anyMatch(l -> l.contains(text));
  }

  /// True where an element tells when the article was changed, by its name, its words or those
  /// around it.
  private static boolean tellsOfChange(Element element) {
    String name = element.className() + " " + element.attr("itemprop");
    Element around = element.parent();
    return (CHANGE.matcher(name).find()
            && !name.contains("publish")
            && !name.contains("entry-date"))
        || CHANGE.matcher(element.text()).find()
        || (around != null && CHANGE.matcher(around.ownText()).find());
  }

  private static String told(List<Element> elements) {
    return elements.stream()
        .filter(e -> !tellsOfChange(e))
        .map(Dating::told)
        .filter(t -> !t.isBlank() && t.length() < 80 && t.chars().anyMatch(Character::isDigit))
        .findFirst()
        .orElse("");
  }

  private static String told(Element element) {
    return Stream.of("datetime", "title", "content")
        .map(element::attr)
        .filter(v -> v.chars().anyMatch(Character::isDigit))
        .findFirst()
        .orElseGet(element::text);
  }

  private static String address(String url) {
    Matcher date = ADDRESS.matcher(url);
    return date.find() ? date.group(1) + "-" + date.group(2) + "-" + date.group(3) : "";
  }
}
