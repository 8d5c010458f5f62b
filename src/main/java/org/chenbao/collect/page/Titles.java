package org.chenbao.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Gist;
import org.chenbao.collect.intake.Markup;
import org.chenbao.language.Scripts;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// The title: what stands over the article, confirmed by what the page says of itself.
///
/// Order of trust: a heading that the page's own title begins with or holds, the title given for
/// sharing, the one in JSON-LD, the page's title without the site's name, each where a reader meets
/// it too; the first heading; what only a machine is told.
final class Titles {
  /// What stands between a title and the name of a site.
  private static final Pattern SITE =
      Pattern.compile(
          "\\s+[-|–—·•»«:_/]+\\s+|\\s*[|｜_»«]\\s*|\\s*[-–—－]{1,2}(?=[^-–—－\\s]{2,12}$)");

  /// A site's name before or behind a title, with what sets it apart.
  private static final Pattern BESIDE =
      Pattern.compile("\\s*[-|｜–—_·•»«]\\s*\\S.*|.*\\S\\s*(?:[-|｜–—_·•»«]|[:：])\\s*");

  /// The longest name of a site, and the least that must remain of a title.
  private static final double SITE_SHARE = 0.5;

  private static final int RANKS = 4;

  /// Titles say more than this, in Latin letters; names of sites less.
  private static final double LEAST = 20;

  private Titles() {}

  static String of(Outline outline, Tagged tagged, LinkedData data, String siteName) {
    String shared = trimmed(tagged.meta("og:title", "twitter:title"), siteName);
    String own = trimmed(tagged.title(), siteName);
    String declared = data.text("headline");
    List<String> said =
        Stream.of(shared, Markup.line(declared), own).filter(t -> !t.isEmpty()).toList();
    return heading(outline, said)
        .or(() ->
            said.stream()
                .filter(t -> isSeen(t, own, outline))
                .filter(t -> !t.equals(own))
                .findFirst())
        .or(() -> alone(outline))
        .or(() -> Optional.of(own).filter(t -> !t.isEmpty()))
        .or(() -> headings(outline).findFirst())
        .or(() -> said.stream().findFirst())
        .orElse("");
  }

  /// What tells that machines are given another title than readers: one that has no word or pair of
  /// Chinese characters with it in common. Many sites reword, few say nothing alike. Simplified and
  /// traditional characters are the same here; of a title in the other language nothing can be
  /// said.
  static List<Finding> findings(String title, Tagged tagged, LinkedData data) {
    Gist gist = Gist.of(title);
    return Stream.of(tagged.meta("og:title"), Markup.line(data.text("headline")))
        .filter(t -> Scripts.language(t) == Scripts.language(title))
        .filter(t -> gist.isForeignTo(Gist.of(t)))
        .limit(1)
        .map(t ->
            Finding.of(
                "title-disagrees",
                Severity.NOTE,
                "machines are told another title than readers: “%s”".formatted(Scripts.clean(t))))
        .toList();
  }

  /// The heading that says the same as one of the page's own titles.
  private static Optional<String> heading(Outline outline, List<String> said) {
    return headings(outline).filter(h -> said.stream().anyMatch(s -> same(h, s))).findFirst();
  }

  /// The first-rank heading of a page that has one alone or calls one its headline, where it is
  /// longer than a site's name.
  private static Optional<String> alone(Outline outline) {
    List<Block> all = outline.blocks().stream().filter(b -> rank(b) == 1).toList();
    List<Block> named = all.stream().filter(Titles::isHeadline).toList();
    List<Block> first = named.size() == 1 ? named : all;
    return first.size() == 1 && first.getFirst().mass() >= LEAST
        ? Optional.of(Markup.line(first.getFirst().text()))
        : Optional.empty();
  }

  /// True where a reader meets these words: in the window's title or on the page.
  private static boolean isSeen(String title, String own, Outline outline) {
    String key = key(title);
    return !key.isEmpty()
        && (key(own).contains(key)
            || outline.blocks().stream().map(Block::text).anyMatch(t -> key(t).contains(key)));
  }

  /// What stands in headings, the likely ones first.
  private static Stream<String> headings(Outline outline) {
    return IntStream.range(0, RANKS)
        .boxed()
        .flatMap(r -> outline.blocks().stream().filter(b -> rank(b) == r))
        .map(b -> Markup.line(b.text()))
        .filter(t -> t.length() > 1);
  }

  private static int rank(Block block) {
    if (block.home().id().equals("activity-name")) {
      return 0;
    }
    return switch (block.home().normalName()) {
      case "h1" -> 1;
      case "h2" -> 3;
      default -> isHeadline(block) ? 2 : RANKS;
    };
  }

  private static boolean isHeadline(Block block) {
    return block.home().attr("itemprop").contains("headline");
  }

  private static boolean same(String heading, String title) {
    String h = key(heading);
    String t = key(title);
    return h.equals(t)
        || (h.length() > 8 && t.startsWith(h))
        || (t.length() > 8 && h.startsWith(t))
        || isPart(heading, title);
  }

  /// True where a title is the heading and, set apart from it, the name of a site.
  private static boolean isPart(String heading, String title) {
    String rest =
        title.startsWith(heading)
            ? title.substring(heading.length())
            : title.endsWith(heading) ? title.substring(0, title.length() - heading.length()) : "";
    return BESIDE.matcher(rest).matches();
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
