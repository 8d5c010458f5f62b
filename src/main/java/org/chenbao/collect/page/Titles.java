package org.chenbao.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Markup;

/// The title: what stands over the article, confirmed by what the page says of itself.
///
/// Order of trust: a heading that the page's own title begins with or holds, the title given for
/// sharing, the one in JSON-LD, the page's title without the site's name, the first heading.
final class Titles {
  /// What stands between a title and the name of a site.
  private static final Pattern SITE =
      Pattern.compile(
          "\\s+[-|–—·•»«:_/]+\\s+|\\s*[|｜_»«]\\s*|\\s*[-–—－]{1,2}(?=[^-–—－\\s]{2,12}$)");

  /// The longest name of a site, and the least that must remain of a title.
  private static final double SITE_SHARE = 0.5;

  private static final int RANKS = 4;

  private Titles() {}

  static String of(Outline outline, Tagged tagged, LinkedData data, String siteName) {
    String shared = trimmed(tagged.meta("og:title", "twitter:title"), siteName);
    String own = trimmed(tagged.title(), siteName);
    String declared = data.text("headline");
    List<String> said =
        Stream.of(shared, Markup.line(declared), own).filter(t -> !t.isEmpty()).toList();
    return heading(outline, said)
        .or(() -> said.stream().findFirst())
        .or(() -> headings(outline).findFirst())
        .orElse("");
  }

  /// The heading that says the same as one of the page's own titles.
  private static Optional<String> heading(Outline outline, List<String> said) {
    return headings(outline).filter(h -> said.stream().anyMatch(s -> same(h, s))).findFirst();
  }

  /// What stands in headings, the likely ones first.
  private static Stream<String> headings(Outline outline) {
    return IntStream.range(0, RANKS)
        .boxed()
        .flatMap(r -> outline.blocks().stream().filter(b -> rank(b) == r))
        .map(b -> Markup.line(b.text()))
        .filter(t -> t.length() > 3);
  }

  private static int rank(Block block) {
    if (block.home().id().equals("activity-name")) {
      return 0;
    }
    return switch (block.home().normalName()) {
      case "h1" -> 1;
      case "h2" -> 3;
      default -> block.home().attr("itemprop").contains("headline") ? 2 : RANKS;
    };
  }

  private static boolean same(String heading, String title) {
    String h = key(heading);
    String t = key(title);
    return h.equals(t)
        || (h.length() > 8 && t.startsWith(h))
        || (t.length() > 8 && h.startsWith(t));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /// A title without the name of its site at either end.
  static String trimmed(String title, String siteName) {
    String site = key(siteName);
    String[] parts = SITE.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    if (key(last).equals(site) || (last.length() < SITE_SHARE * title.length() && isName(last))) {
      return trimmed(
          title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|｜_»«:/·•–—－-]+$", ""),
          siteName);
    }
    return key(parts[0]).equals(site) ? title.substring(title.indexOf(parts[1])) : title;
  }

  /// Names of sites have few words; `Part two` of a title has a verb or a number in it.
  private static boolean isName(String part) {
    return part.length() <= 40 && part.split("\\s+", -1).length <= 5;
  }
}
