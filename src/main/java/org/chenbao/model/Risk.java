package org.chenbao.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What to keep in mind about a story, because of what was found in its reports: a label in words,
/// never a reason by itself to leave it out.
///
/// @param reports the articles it comes from, by id
public record Risk(Kind kind, List<String> reports) {
  /// So many texts alike are an echo; two may be a paper and its agency.
  private static final int ECHO = 2;

  public Risk {
    reports = List.copyOf(reports);
  }

  /// The kinds, the gravest first.
  public enum Kind {
    ORDER,
    ASSISTANT_LINK,
    UNSEEN,
    CLOAKED,
    ECHOED,
    TWO_DATES,
    TWO_NAMES,
    NOT_SHOWN,
    IN_PART;

    /// What it means, for a person.
    public Bilingual words() {
      return switch (this) {
        case ORDER ->
            new Bilingual("有报道夹带写给 AI 的话，已隔开", "a report holds words meant for an AI; kept apart");
        case ASSISTANT_LINK ->
            new Bilingual(
                "有报道带有替读者向 AI 提问的链接，已去掉",
                "a report links to an AI with a ready question; left out");
        case UNSEEN ->
            new Bilingual("有报道藏有读者看不见的文字，已去掉", "a report hides text from its readers; left out");
        case CLOAKED ->
            new Bilingual(
                "有报道的网页与其订阅所说不符，未予采用",
                "a report's page says something else than its feed; not used");
        case ECHOED -> new Bilingual("多家同文，实为一个来源", "one source, its text repeated by others");
        case TWO_DATES ->
            new Bilingual("有报道标注的日期前后不一", "a report is dated differently in two places");
        case TWO_NAMES ->
            new Bilingual("有报道给机器的标题或作者与读者所见不同", "a report tells machines another title or author");
        case NOT_SHOWN ->
            new Bilingual("有报道的正文只在页面脚本里", "a report's text stands in its page's script alone");
        case IN_PART -> new Bilingual("有报道只读到一部分", "a report was read in part");
      };
    }

    private Set<String> rules() {
      return switch (this) {
        case ORDER -> Set.of("instruction", "encoded", "invisible-characters");
        case ASSISTANT_LINK -> Set.of("assistant-link");
        case UNSEEN -> Set.of("hidden-text");
        case CLOAKED -> Set.of(Article.PAGE_DISAGREES);
        case ECHOED -> Set.of();
        case TWO_DATES -> Set.of("date-disagrees");
        case TWO_NAMES -> Set.of("title-disagrees", "author-disagrees");
        case NOT_SHOWN -> Set.of("script-text");
        case IN_PART ->
            Set.of(Article.PAYWALL, "page-not-read", "pages-missing", "page-flood", "style-flood");
      };
    }

    /// True of what readers of the story should know; the rest is for who makes the edition.
    public boolean isForReaders() {
      return this == ORDER || this == ECHOED;
    }
  }

  /// The risks of a story, each kind once, the gravest first.
  public static List<Risk> of(Story story) {
    return Arrays.stream(Kind.values())
        .map(kind -> new Risk(kind, reports(story, kind)))
        .filter(risk -> !risk.reports.isEmpty())
        .toList();
  }

  /// The outlets whose reports it comes from; a copy may stand among the related ones.
  ///
  /// @param story the one that this is a risk of
  public List<String> outlets(Story story) {
    return Stream.concat(story.reports().all().stream(), story.reports().related().stream())
        .filter(report -> reports.contains(report.id()))
        .map(report -> report.origin().outlet().name())
        .distinct()
        .toList();
  }

  private static List<String> reports(Story story, Kind kind) {
    if (kind == Kind.ECHOED) {
      return echoes(story.reports()).orElse(List.of());
    }
    Stream<Article> others =
        kind == Kind.CLOAKED ? story.reports().related().stream() : Stream.empty();
    return Stream.concat(story.reports().all().stream(), others)
        .filter(a -> a.findings().stream().anyMatch(f -> kind.rules().contains(f.rule())))
        .map(Article::id)
        .toList();
  }

  private static Optional<List<String>> echoes(Story.Reports reports) {
    List<String> copies = reports.copies().stream().map(Story.Copy::copy).distinct().toList();
    boolean alone = reports.publishers() == 1 && copies.size() >= ECHO;
    return alone ? Optional.of(copies) : Optional.empty();
  }
}
