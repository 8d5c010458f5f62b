package org.chenbao.collect.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/// A selector with siblings or with pseudo-classes that depend on the page alone, as jsoup reads
/// it.
///
/// @param parts how many elements it speaks of
/// @param inside true where it looks at what is in an element
record WideSelector(Evaluator evaluator, String key, int specificity, int parts, boolean inside)
    implements Selector {
  /// True of every page that nobody has touched yet.
  private static final Pattern UNTOUCHED =
      Pattern.compile(
          ":not\\(\\s*:(?:hover|focus|focus-within|focus-visible|active|visited|target|checked|open)"
              + "\\s*\\)|:(?:link|any-link)\\b");

  private static final Pattern PSEUDO = Pattern.compile(":{1,2}[-a-z]+");
  private static final Pattern STATIC =
      Pattern.compile(
          ":(?:first|last|only)-(?:child|of-type)|:nth-(?:last-)?(?:child|of-type)|:not|:is|:has"
              + "|:empty|:root");
  private static final Pattern KEY = Pattern.compile("[#.][\\w-]+|^[a-zA-Z][\\w-]*");
  private static final Pattern IDS = Pattern.compile("#[\\w-]+");
  private static final Pattern CLASSES = Pattern.compile("[.\\[]|:(?!not|is|has)[a-z]");

  private static final Pattern COMBINATOR = Pattern.compile("[\\s>+~]+");

  /// What looks into elements looks at this share of a page each time, on the average of the boxes
  /// that a page is made of.
  private static final int SHARE = 10;

  static Optional<Selector> read(String text) {
    String lasting = UNTOUCHED.matcher(text.strip()).replaceAll("").replace(":where(", ":is(");
    boolean onlyStatic =
        PSEUDO.matcher(lasting).results().allMatch(m -> STATIC.matcher(m.group()).matches());
    if (!onlyStatic || lasting.isBlank()) {
      return Optional.empty();
    }
    try {
      Evaluator evaluator = QueryParser.parse(lasting);
      int parts = 1 + (int) COMBINATOR.matcher(lasting).results().count();
      boolean inside = lasting.contains(":has");
      return Optional.of(new WideSelector(evaluator, key(lasting), weight(lasting), parts, inside));
    } catch (SelectorParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> around() {
    return List.of();
  }

  /// What has siblings may be asked of all of them.
  @Override
  public long cost(int depth, int siblings, int elements) {
    return 10 + (long) parts * (depth + siblings) + (inside ? elements / SHARE : 0);
  }

  @Override
  public boolean matches(Element element) {
    return element.is(evaluator);
  }

  private static String key(String text) {
    String last = text.replaceFirst("^.*[\\s>+~](?![^(]*\\))", "");
    Matcher key = KEY.matcher(last.replaceFirst(":.*$", ""));
    return key.find() ? key.group() : "*";
  }

  private static int weight(String text) {
    long ids = IDS.matcher(text).results().count();
    long classes = CLASSES.matcher(text).results().count();
    return (int) (10_000 * ids + 100 * classes + 1);
  }
}
