package org.chenbao.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Markup;
import org.jsoup.nodes.Element;

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
          "^(?:作者|文|撰文|记者|by|written by|author|posted by|from)\\s*[:：/／丨|｜]?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s|·•,，(（-]*(?:\\d{1,4}[-/.年月]\\d{1,2}|\\d{1,2}:\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8},? \\d{4}"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}|(?:updated|published|posted)\\b).*$",
          Pattern.CASE_INSENSITIVE);

  private static final String NAMED =
      "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline-name, "
          + ".author-name, .author__name, .byline__name, .byline a, .author a, .post-author, "
          + ".article-author, .author, .byline";

  private Authors() {}

  static String of(Sheet sheet, List<String> byline, String siteName) {
    Stream<String> named =
        sheet.document().select(NAMED).stream().map(Element::text).filter(t -> t.length() < 60);
    Stream<String> labelled = byline.stream().map(Authors::labelled).flatMap(Optional::stream);
    return Stream.of(
            Stream.of(String.join(", ", sheet.data().names("author"))),
            Stream.of(
                sheet
                    .tagged()
                    .meta(
                        "author",
                        "article:author",
                        "parsely-author",
                        "dc.creator",
                        "DC.creator",
                        "sailthru.author",
                        "byl",
                        "twitter:data1")),
            named,
            labelled)
        .flatMap(s -> s)
        .map(Authors::cleaned)
        .filter(n -> isName(n, siteName))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> labelled(String line) {
    Matcher label = LABEL.matcher(line);
    if (line.length() > 160 || !label.find()) {
      return Optional.empty();
    }
    return Optional.of(label.group(1) == null ? label.group(2) : label.group(1));
  }

  /// A name without its label, and without the date that stands in the same line.
  private static String cleaned(String name) {
    String line = Markup.line(name);
    String labelled = labelled(line).orElse(line);
    String bare = DATED.matcher(PREFIX.matcher(labelled).replaceFirst("")).replaceFirst("");
    return bare.strip();
  }

  private static boolean isName(String name, String siteName) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.length() > 1
        && name.length() < 120
        && !lower.contains("://")
        && !lower.contains("@")
        && !name.equalsIgnoreCase(siteName)
        && !lower.matches("admin|administrator|editor|staff|null|undefined|小编|编辑|佚名|unknown");
  }
}
