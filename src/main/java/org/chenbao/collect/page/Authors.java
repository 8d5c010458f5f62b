package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Scripts;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/// Who wrote an article.
///
/// Order of trust: JSON-LD, `<meta>`, microdata and `rel=author`, elements named so, the line under
/// the title. A name that is the site's own says nothing and the next one is asked.
final class Authors {
  /// In order of trust.
  private static final List<Evaluator> NAMED =
      Stream.of(
              "[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author]",
              ".byline-name, .author-name, .author__name, .byline__name, .byline a, .author a, "
                  + ".post-author, .article-author",
              ".author, .byline",
              "[class*=author] a[href*=author], [class*=byline] [class*=name], "
                  + "[class*=author][class*=name], a[href*='/author/'], "
                  + "a[href*='/authors/']",
              "[class*=byline], [class*=author]")
          .map(Selector::evaluatorOf)
          .toList();

  private static final List<String> ATTRIBUTES = List.of("class", "rel", "itemprop", "href");

  /// Who took a picture, wrote a comment or another article wrote not this one.
  private static final Evaluator ELSEWHERE =
      Selector.evaluatorOf(
          "figure, figcaption, aside, body > footer, body > * > footer, nav, [class*=comment],"
              + " [class*=related], [class*=recommend], [class*=caption], [class*=credit],"
              + " [class*=photo]");

  private static final String[] METAS = {
    "author",
    "article:author",
    "og:article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "citation_author"
  };

  private static final Pattern WRITTEN =
      Pattern.compile("(?:written )?by|authors?|作者", Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:粉丝|关注|文章|作品|followers?|articles|posts)\\W{0,4}\\d|\\d\\s*(?:粉丝|关注|followers|articles|posts)",
          Pattern.CASE_INSENSITIVE);

  /// More people than this under one article are a list of all who write for the site.
  private static final int MOST = 6;

  /// A list of names is not longer.
  private static final int LONGEST = 80;

  private static final int PROSE = 100;

  /// What holds more is a page of an author, or a list of them.
  private static final int LONGEST_BOX = 300;

  /// A list of articles names their authors; the first ones are this one's.
  private static final int MOST_ASKED = 300;

  private Authors() {}

  /// Who wrote, and a finding where the page tells machines somebody else than readers.
  record Result(String names, List<Finding> findings) {}

  /// @param byline the lines around the title, in reading order
  static Result of(Sheet sheet, Outline outline, List<String> byline, String siteName) {
    var credit = new Credit(siteName);
    List<String> told =
        Stream.of(
                Stream.of(String.join(", ", sheet.data().names("author"))),
                Stream.of(METAS).map(m -> sheet.tagged().meta(m)),
                onCard(sheet.tagged()))
            .flatMap(s -> s)
            .toList();
    List<String> printed =
        Stream.concat(
                printed(sheet), byline.stream().map(Credit::labelled).flatMap(Optional::stream))
            .toList();
    String machine = first(credit, told);
    String reader = first(credit, printed);
    boolean agree = machine.isEmpty() || reader.isEmpty() || alike(machine, reader, outline);
    String names = machine.isEmpty() ? reader : more(credit, machine, printed, byline);
    return new Result(
        names.isEmpty() ? site(credit, told, printed) : names,
        agree ? List.of() : findings(machine, reader));
  }

  /// True where readers meet the one whom machines are told; of a name in other letters, such as
  /// Pinyin, nothing can be said.
  private static boolean alike(String machine, String reader, Outline outline) {
    return isHan(machine) != isHan(reader)
        || Scripts.simplified(machine).equals(Scripts.simplified(reader))
        || isSeen(machine, outline);
  }

  private static boolean isHan(String name) {
    return name.codePoints().anyMatch(Scripts::isHan);
  }

  /// Machines are often told the first author alone; the line under the title names all.
  private static String more(
      Credit credit, String told, List<String> printed, List<String> byline) {
    return printed.stream()
        .map(credit::list)
        .filter(n -> Credit.namesMore(n, told) && byline.stream().anyMatch(l -> l.contains(n)))
        .findFirst()
        .orElse(told);
  }

  /// Who is no part of the site.
  private static String first(Credit credit, List<String> said) {
    return said.stream()
        .map(credit::names)
        .filter(n -> !n.isEmpty() && !credit.isSite(n))
        .findFirst()
        .orElse("");
  }

  /// A part of the site, such as its staff, where nobody else is named.
  private static String site(Credit credit, List<String> told, List<String> printed) {
    return Stream.concat(told.stream(), printed.stream())
        .map(credit::names)
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// What a card for sharing says beside a label such as `Written by`.
  private static Stream<String> onCard(Tagged tagged) {
    return Stream.of("1", "2")
        .filter(n -> WRITTEN.matcher(tagged.meta("twitter:label" + n)).matches())
        .map(n -> tagged.meta("twitter:data" + n));
  }

  private static List<Finding> findings(String told, String printed) {
    return List.of(
        Finding.of(
            "author-disagrees",
            Severity.NOTE,
            "the page names %s to machines and %s to readers".formatted(told, printed)));
  }

  /// True where a reader meets a part of one of the names.
  private static boolean isSeen(String names, Outline outline) {
    List<String> parts =
        Stream.of(names.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(p -> p.length() > 1)
            .toList();
    return parts.isEmpty()
        || outline.blocks().stream()
            .map(b -> b.text().toLowerCase(Locale.ROOT))
            .anyMatch(t -> parts.stream().anyMatch(t::contains));
  }

  /// The names in the elements that are named after authors, kind by kind.
  private static Stream<String> printed(Sheet sheet) {
    List<Element> roots = new ArrayList<>();
    sheet.document().stream()
        .filter(e -> isNamed(e) && isShorter(e, LONGEST_BOX))
        .filter(e -> roots.isEmpty() || !isUnder(e, roots.getLast()))
        .limit(MOST_ASKED)
        .forEach(roots::add);
    return NAMED.stream().flatMap(kind -> named(roots, kind));
  }

  private static boolean isNamed(Element element) {
    return ATTRIBUTES.stream()
        .filter(element::hasAttr)
        .map(a -> element.attr(a).toLowerCase(Locale.ROOT))
        .anyMatch(v -> v.contains("author") || v.contains("byline"));
  }

  private static boolean isUnder(Element element, Element root) {
    return element.parents().contains(root);
  }

  /// The names in the elements of one kind; those that stand side by side are one author list.
  private static Stream<String> named(List<Element> roots, Evaluator kind) {
    List<Element> found =
        roots.stream()
            .flatMap(r -> r.select(kind).stream())
            .limit(MOST_ASKED)
            .filter(e -> isShorter(e, LONGEST) && !inProse(e) && !counts(e))
            .filter(e -> e.closest(ELSEWHERE) == null)
            .toList();
    return found.stream().map(e -> beside(e, found));
  }

  /// A link in what is told about an author leads to anybody.
  private static boolean inProse(Element element) {
    Element around = element.parent();
    return around != null && element.normalName().equals("a") && !isShorter(around, PROSE + 1);
  }

  /// Boxes about an author count articles and followers; a date behind a name is cut off later.
  private static boolean counts(Element element) {
    return COUNT.matcher(element.text()).find();
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
}
