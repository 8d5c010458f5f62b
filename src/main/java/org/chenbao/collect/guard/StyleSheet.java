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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The rules in a page's `<style>` elements that decide whether a text can be seen.
final class StyleSheet {
  /// Beyond this many rules a page ships a whole framework; the first ones say enough.
  private static final int MOST_RULES = 20_000;

  /// A page of some thousand elements and rules asks a tenth of this; one made to cost time is
  /// judged by what was asked until then.
  private static final long MOST_ASKED = 20_000_000;

  /// Conditions and rules nest two or three levels at most.
  private static final int DEEPEST = 5;

  private static final Pattern COMMENT_ENDS = Pattern.compile("<!--|-->");

  private record Rule(Selector selector, Declarations declarations, int order) {}

  private final Map<String, List<Rule>> byKey = new HashMap<>();

  /// Ids and classes on the page: of a framework's rules nearly all are for none of them.
  private final Set<String> names = new HashSet<>();

  private int count;
  private long asked;

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

  /// What an element is told by rules and by its own style attribute, in the order of the cascade
  /// (CSS Cascading 4, section 6): important ones first, then the attribute, then specificity, then
  /// the later one.
  Declarations of(Element element) {
    Declarations own = Declarations.of(element.attr("style"));
    if (byKey.isEmpty()) {
      return own;
    }
    List<Rule> rules = matching(element);
    if (rules.isEmpty()) {
      return own;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> important = new HashSet<>();
    Stream.concat(rules.stream().map(Rule::declarations), Stream.of(own))
        .forEach(d -> overlay(d, values, important));
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
    collect(element, "*", found);
    collect(element, element.normalName(), found);
    if (!element.id().isEmpty()) {
      collect(element, "#" + element.id(), found);
    }
    Names.of(element).stream().distinct().forEach(c -> collect(element, "." + c, found));
    found.sort(
        Comparator.comparingInt((Rule r) -> r.selector.specificity())
            .thenComparingInt(Rule::order));
    return found;
  }

  private void collect(Element element, String key, List<Rule> found) {
    List<Rule> rules = byKey.get(key);
    if (rules != null && asked < MOST_ASKED) {
      for (Rule rule : rules) {
        asked += cost(rule.selector, element);
        if (rule.selector.matches(element)) {
          found.add(rule);
        }
      }
    }
  }

  /// What has siblings may be asked of all of them.
  private static int cost(Selector selector, Element element) {
    Element around = element.parent();
    return selector instanceof WideSelector && around != null ? 10 + around.childNodeSize() : 1;
  }

  private void read(String css) {
    rules(Css.of(COMMENT_ENDS.matcher(css).replaceAll(" ")), List.of(), 0);
  }

  /// Reads blocks of rules and of conditions that hold.
  ///
  /// @param around the selectors of the rule that the blocks are nested in, if any
  private void rules(Css css, List<String> around, int depth) {
    for (Css.Block block : css.blocks()) {
      if (count >= MOST_RULES || depth > DEEPEST) {
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
        && selectors.stream().noneMatch(this::mayMatch);
  }

  private void rule(List<String> selectors, Declarations declarations) {
    if (!declarations.isEmpty()) {
      selectors.stream()
          .filter(this::mayMatch)
          .flatMap(text -> Selector.of(text).stream())
          .forEach(s -> add(s, declarations));
    }
  }

  private void learn(Element element) {
    names.addAll(Names.of(element));
    if (!element.id().isEmpty()) {
      names.add(element.id());
    }
  }

  /// False where the last element of a selector has a name that nothing on the page has; read from
  /// behind, and without a pattern, for this is asked of every rule.
  private boolean mayMatch(String selector) {
    String text = selector.strip();
    int end = text.length();
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '#') {
        return names.contains(text.substring(i + 1, end));
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
