package org.chenbao.collect.guard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The rules in a page's `<style>` elements that decide whether a text can be seen.
final class StyleSheet {
  /// Rules for names that the page has: the largest frameworks have a tenth of this. What comes
  /// later counts where it is for one name alone.
  private static final int MOST_RULES = 50_000;

  /// A page of some thousand elements and rules asks a tenth of this; of one made to cost time only
  /// the last rules of each name are asked from then on.
  private static final long MOST_ASKED = 20_000_000;

  private static final int LAST = 4;

  /// Nobody writes longer selectors by hand; reading them costs time.
  private static final int LONGEST = 500;

  /// What taking over a declaration costs, in rules asked.
  private static final long TAKING = 20;

  /// So long a text in the attributes of an element is read as fast as a rule is asked.
  private static final int USUAL = 400;

  /// Conditions and rules nest two or three levels at most.
  private static final int DEEPEST = 5;

  private static final Pattern COMMENT_ENDS = Pattern.compile("<!--|-->");

  private record Rule(Selector selector, Declarations declarations, int order) {}

  private final Map<String, List<Rule>> byKey = new HashMap<>();

  /// What rules after the most are for, by `#id` and `.class`.
  private final Map<String, Declarations> late = new HashMap<>();

  /// Ids and classes on the page: of a framework's rules nearly all are for none of them.
  private final Set<String> names = new HashSet<>();

  private final Around around = new Around();
  private int elements;
  private int count;
  private long asked;
  private boolean whole = true;

  static StyleSheet of(Document document) {
    var sheet = new StyleSheet();
    document.stream().forEach(sheet::learn);
    for (Element style : document.select("style, link[rel=stylesheet][href^=data:text/css]")) {
      if (Media.holds(style.attr("media"))) {
        if (style.normalName().equals("link")) {
          sheet.read(data(style.attr("href")));
        } else {
          style.dataNodes().stream().map(DataNode::getWholeData).forEach(sheet::read);
        }
      }
    }
    return sheet;
  }

  /// Goes into an element, so that the ones in it can be asked about.
  void enter(Element element) {
    around.enter(element);
  }

  void leave() {
    around.leave();
  }

  /// False where rules were left out because they are too many or cost too much.
  boolean isWhole() {
    return whole;
  }

  /// What an element is told by rules and by its own style attribute, in the order of the cascade
  /// (CSS Cascading 4, section 6): important ones first, then the attribute, then specificity, then
  /// the later one.
  Declarations of(Element element) {
    Declarations own = Declarations.of(element.attr("style"));
    if (byKey.isEmpty()) {
      return own;
    }
    List<Declarations> told = new ArrayList<>();
    matching(element).forEach(r -> told.add(r.declarations));
    if (!late.isEmpty()) {
      Names.keys(element).stream().map(late::get).filter(Objects::nonNull).forEach(told::add);
    }
    if (told.isEmpty()) {
      return own;
    }
    told.add(own);
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> important = new HashSet<>();
    told.forEach(d -> overlay(d, values, important));
    return new Declarations(values, important);
  }

  private static void overlay(Declarations from, Map<String, String> to, Set<String> important) {
    from.values()
        .forEach((name, value) -> {
          boolean strong = from.important().contains(name);
          if (strong || !important.contains(name)) {
            to.put(name, value);
          }
          if (strong) {
            important.add(name);
          }
        });
  }

  private List<Rule> matching(Element element) {
    List<Rule> found = new ArrayList<>(4);
    long bulk = bulk(element);
    collect(element, "*", bulk, found);
    Names.keys(element).stream().distinct().forEach(k -> collect(element, k, bulk, found));
    found.sort(
        Comparator.comparingInt((Rule r) -> r.selector.specificity())
            .thenComparingInt(Rule::order));
    return found;
  }

  /// How much more than usual there is in the attributes of an element.
  private static long bulk(Element element) {
    long length = 0;
    for (Attribute attribute : element.attributes()) {
      length += attribute.getValue().length();
    }
    return 1 + length / USUAL;
  }

  private void collect(Element element, String key, long bulk, List<Rule> found) {
    List<Rule> rules = byKey.get(key);
    if (rules == null) {
      return;
    }
    if (asked < MOST_ASKED) {
      rules.forEach(r -> ask(r, element, bulk, found));
    } else {
      whole = false;
      rules.subList(Math.max(0, rules.size() - LAST), rules.size()).stream()
          .filter(r -> r.selector.cost(around.depth(), 0, elements) == 1)
          .forEach(r -> ask(r, element, bulk, found));
    }
  }

  private void ask(Rule rule, Element element, long bulk, List<Rule> found) {
    asked++;
    if (around.has(rule.selector.around())) {
      Element above = element.parent();
      int siblings = above == null ? 0 : above.childNodeSize();
      asked += bulk * rule.selector.cost(around.depth(), siblings, elements);
      if (rule.selector.matches(element)) {
        asked += TAKING * rule.declarations.values().size();
        found.add(rule);
      }
    }
  }

  private void read(String css) {
    boolean marked = css.contains("<!--") || css.contains("-->");
    rules(Css.of(marked ? COMMENT_ENDS.matcher(css).replaceAll(" ") : css), List.of(), 0);
  }

  /// Reads blocks of rules and of conditions that hold.
  ///
  /// @param around the selectors of the rule that the blocks are nested in, if any
  private void rules(Css css, List<String> around, int depth) {
    for (Css.Block block : css.blocks()) {
      if (depth > DEEPEST) {
        whole = false;
        return;
      }
      List<String> selectors = around;
      if (!block.head().startsWith("@")) {
        selectors = nested(Css.list(block.head()), around);
      } else if (!applies(block.head())) {
        continue;
      }
      if (isForNothing(selectors, block.body())) {
        continue;
      }
      Css body = Css.of(block.body());
      if (!selectors.isEmpty()) {
        rule(selectors, Declarations.of(body.statements()));
      }
      rules(body, selectors, depth + 1);
    }
  }

  private boolean isForNothing(List<String> selectors, String body) {
    return !selectors.isEmpty()
        && body.indexOf('{') < 0
        && selectors.stream().map(String::strip).noneMatch(this::mayMatch);
  }

  private void rule(List<String> selectors, Declarations declarations) {
    if (!declarations.isEmpty()) {
      selectors.stream()
          .map(String::strip)
          .filter(this::mayMatch)
          .forEach(t -> add(t, declarations));
    }
  }

  private void add(String selector, Declarations declarations) {
    if (count < MOST_RULES && selector.length() <= LONGEST) {
      Selector.of(selector).ifPresent(s -> add(s, declarations));
      return;
    }
    whole = false;
    if (selector.length() > 1 && names.contains(selector.substring(1))) {
      Declarations told =
          late.computeIfAbsent(
              selector, _ -> new Declarations(new LinkedHashMap<>(), new HashSet<>()));
      overlay(declarations, told.values(), told.important());
    }
  }

  private void learn(Element element) {
    elements++;
    names.addAll(Names.of(element));
    if (!element.id().isEmpty()) {
      names.add(element.id());
    }
  }

  /// False where the last element of a selector has a name that nothing on the page has; read from
  /// behind, and without a pattern, for this is asked of every rule.
  private boolean mayMatch(String selector) {
    int end = selector.length();
    for (int i = end - 1; i >= 0; i--) {
      char c = selector.charAt(i);
      if (c == '.' || c == '#') {
        return names.contains(selector.substring(i + 1, end));
      }
      if (c == ':') {
        end = i;
      } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return true;
      }
    }
    return true;
  }

  /// Selectors inside a rule, written out (CSS Nesting 1).
  private static List<String> nested(List<String> inner, List<String> around) {
    return around.isEmpty()
        ? inner
        : around.stream()
            .flatMap(a ->
                inner.stream().map(i -> i.contains("&") ? i.replace("&", a.strip()) : a + " " + i))
            .limit(100)
            .toList();
  }

  private void add(Selector selector, Declarations declarations) {
    byKey
        .computeIfAbsent(selector.key(), _ -> new ArrayList<>())
        .add(new Rule(selector, declarations, count++));
  }

  private static boolean applies(String head) {
    return head.startsWith("@media")
        ? Media.holds(head.substring("@media".length()))
        : (head.startsWith("@supports") && !head.contains("not"))
            || head.startsWith("@layer")
            || head.startsWith("@scope");
  }

  private static String data(String address) {
    int comma = address.indexOf(',');
    String content = address.substring(comma + 1);
    try {
      return address.substring(0, Math.max(0, comma)).endsWith(";base64")
          ? new String(Base64.getMimeDecoder().decode(content), StandardCharsets.UTF_8)
          : URLDecoder.decode(content.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
