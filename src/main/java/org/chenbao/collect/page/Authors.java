package org.chenbao.collect.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.collect.guard.Instructions;
import org.chenbao.collect.intake.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Who wrote an article.
///
/// Order of trust: JSON-LD, `<meta>`, microdata and `rel=author`, elements named so, the line under
/// the title. A name that is the site's own says nothing and the next one is asked.
final class Authors {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:作者|文|撰文|记者|编译|来源作者)\\s*[:：/／丨|｜]\\s*([\\p{L}·.\\s]{2,30}?)(?=$|[\\s|｜，,；;（(/]{1,3})"
              + "|(?:^|\\s)[Bb][Yy]\\s+((?:\\p{Lu}[\\p{L}.'’-]+\\s?){2,4})");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:作者|文|撰文|记者|author|written by|posted by|from)\\s*[:：/／丨|｜]?|by\\b\\s*[:：]?)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s|·•,，(（-]*(?:\\d{1,4}[-/.年月]\\d{1,2}|\\d{1,2}:\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8},? \\d{4}"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}|(?:updated|published|posted)\\b).*$",
          Pattern.CASE_INSENSITIVE);

  /// What a date leaves behind where its numbers stood in another line.
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:[\\s|·•,]+(?:on|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April"
              + "|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber))+$",
          Pattern.CASE_INSENSITIVE);

  /// Addresses of mail and names on platforms beside a name.
  private static final Pattern HANDLE = Pattern.compile("[(<]?\\S*@\\S+[)>]?");

  private static final Pattern NOBODY =
      Pattern.compile(
          "\\d+|admin|administrator|editor|staff|null|undefined|none|guest|no author|小编|编辑|佚名"
              + "|unknown|(?:责任编辑|责编|编辑|选稿|校对|审核)\\s*[:：].*",
          Pattern.CASE_INSENSITIVE);

  /// In order of trust.
  private static final List<String> NAMED =
      List.of(
          "[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author]",
          ".byline-name, .author-name, .author__name, .byline__name, .byline a, .author a, "
              + ".post-author, .article-author",
          ".author, .byline",
          "[class*=author] a[href*=author], [class*=byline] [class*=name], [class*=authorName], "
              + "[class*=AuthorName], a[href*='/author/'], a[href*='/authors/']",
          "[class*=byline], [class*=Byline]");

  /// Who took a picture, wrote a comment or another article wrote not this one.
  private static final String ELSEWHERE =
      "figure, figcaption, aside, footer, nav, [class*=comment], [class*=related], "
          + "[class*=recommend], [class*=caption], [class*=credit], [class*=photo]";

  private static final String[] METAS = {
    "author",
    "article:author",
    "og:article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "citation_author",
    "twitter:data1"
  };

  /// More people than this under one article are a list of all who write for the site.
  private static final int MOST = 6;

  /// A list of names is not longer.
  private static final int LONGEST = 80;

  private static final int PROSE = 100;

  /// A list of articles names their authors; the first ones are this one's.
  private static final int MOST_ASKED = 300;

  private Authors() {}

  static String of(Sheet sheet, List<String> byline, String siteName) {
    Stream<String> labelled = byline.stream().map(Authors::labelled).flatMap(Optional::stream);
    return Stream.of(
            Stream.of(String.join(", ", sheet.data().names("author"))),
            Stream.of(METAS).map(m -> sheet.tagged().meta(m)),
            NAMED.stream().flatMap(n -> named(sheet, n)),
            labelled)
        .flatMap(s -> s)
        .map(n -> cleaned(n, siteName))
        .filter(n -> isName(n, siteName))
        .findFirst()
        .orElse("");
  }

  /// The names in the elements of one kind; those that stand side by side are one author list.
  private static Stream<String> named(Sheet sheet, String selector) {
    List<Element> found =
        sheet.document().select(selector).stream()
            .limit(MOST_ASKED)
            .filter(e -> isShorter(e, LONGEST) && !inProse(e))
            .filter(e -> e.closest(ELSEWHERE) == null)
            .toList();
    return found.stream().map(e -> beside(e, found));
  }

  /// A link in what is told about an author leads to anybody.
  private static boolean inProse(Element element) {
    Element around = element.parent();
    return around != null && element.normalName().equals("a") && !isShorter(around, PROSE + 1);
  }

  /// True where less than this stands in an element; of a long one only the start is read.
  private static boolean isShorter(Element element, int length) {
    var text = new StringBuilder();
    element.filter((node, _) -> {
      if (node instanceof TextNode words) {
        text.append(words.text());
      }
      return text.length() > MOST * length
          ? NodeFilter.FilterResult.STOP
          : NodeFilter.FilterResult.CONTINUE;
    });
    return text.length() <= MOST * length && element.text().length() < length;
  }

  private static String beside(Element first, List<Element> found) {
    return found.stream()
        .filter(e ->
            Objects.equals(e.parent(), first.parent()) && e.normalName().equals(first.normalName()))
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> labelled(String line) {
    Matcher label = LABEL.matcher(line);
    if (line.length() > 160 || !label.find()) {
      return Optional.empty();
    }
    return Optional.of(label.group(1) == null ? label.group(2) : label.group(1));
  }

  /// A name without its label, the date that stands in the same line, and the site's name.
  private static String cleaned(String name, String siteName) {
    String line = HANDLE.matcher(Markup.line(name)).replaceAll("").strip();
    String labelled = labelled(line).orElse(line);
    String bare = DATED.matcher(PREFIX.matcher(labelled).replaceFirst("")).replaceFirst("");
    String person = CALENDAR.matcher(bare).replaceFirst("");
    return people(person.replaceFirst("[\\s,|·•-]+$", "").strip(), siteName);
  }

  /// The parts of a list of names that are not a site; all of it where nothing else is left.
  private static String people(String names, String siteName) {
    String site = key(siteName);
    String left =
        Arrays.stream(names.split("\\s*[,|]\\s*", -1))
            .filter(n -> !n.matches("(?:.*\\s)?\\S+\\.(?:com|org|net|co\\.uk|cn)"))
            .filter(n -> site.isEmpty() || !(key(n).startsWith(site) || site.startsWith(key(n))))
            .collect(Collectors.joining(", "));
    return left.isEmpty() ? names : left;
  }

  private static boolean isName(String name, String siteName) {
    return name.length() > 1
        && name.length() < 120
        && !name.contains("://")
        && !key(name).equals(key(siteName))
        && !NOBODY.matcher(name).matches()
        && !Instructions.matches(name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
