package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The rules in a page's `<style>` elements that decide whether a text can be seen.
final class StyleSheet {
  /// Beyond this many rules a page ships a whole framework; the first ones say enough.
  private static final int MOST_RULES = 20_000;

  /// Conditions nest two or three levels at most.
  private static final int DEEPEST = 4;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern MAX_WIDTH = Pattern.compile("max-width\\s*:\\s*([\\d.]+)");
  private static final Pattern MIN_WIDTH = Pattern.compile("min-width\\s*:\\s*([\\d.]+)");

  /// The window of a usual desktop, in pixels: rules for narrower ones do not count.
  private static final int WINDOW = 1280;

  private record Rule(Selector selector, Declarations declarations, int order) {}

  private final Map<String, List<Rule>> byKey = new HashMap<>();
  private int count;

  static StyleSheet of(Document document) {
    var sheet = new StyleSheet();
    for (Element style : document.select("style")) {
      if (!style.attr("media").contains("print")) {
        style.dataNodes().stream().map(DataNode::getWholeData).forEach(sheet::read);
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
    Names.of(element).forEach(c -> collect(element, "." + c, found));
    found.sort(
        Comparator.comparingInt((Rule r) -> r.selector.specificity())
            .thenComparingInt(Rule::order));
    return found;
  }

  private void collect(Element element, String key, List<Rule> found) {
    List<Rule> rules = byKey.get(key);
    if (rules != null) {
      for (Rule rule : rules) {
        if (rule.selector.matches(element)) {
          found.add(rule);
        }
      }
    }
  }

  private void read(String css) {
    rules(COMMENT.matcher(css).replaceAll(" "), 0);
  }

  /// Splits `selectors { declarations }`; a block that holds blocks is a condition.
  private void rules(String css, int depth) {
    int from = 0;
    int open = css.indexOf('{');
    while (open >= 0 && count < MOST_RULES) {
      String head = css.substring(Math.max(from, css.lastIndexOf(';', open) + 1), open).strip();
      int close = end(css, open);
      String body = css.substring(open + 1, close);
      if (!head.startsWith("@")) {
        rule(head, body);
      } else if (depth < DEEPEST && applies(head)) {
        rules(body, depth + 1);
      }
      from = Math.min(close + 1, css.length());
      open = css.indexOf('{', from);
    }
  }

  private void rule(String head, String body) {
    Declarations declarations = Declarations.of(body);
    if (declarations.isEmpty()) {
      return;
    }
    for (String text : head.split(",", -1)) {
      if (text.indexOf(':') < 0 || text.indexOf('\\') >= 0) {
        Selector.of(text).ifPresent(s -> add(s, declarations));
      }
    }
  }

  private void add(Selector selector, Declarations declarations) {
    byKey
        .computeIfAbsent(selector.key(), _ -> new ArrayList<>())
        .add(new Rule(selector, declarations, count++));
  }

  /// True for conditions that hold on a screen as wide as our window.
  private static boolean applies(String head) {
    if (!head.startsWith("@media") && !head.startsWith("@supports") && !head.startsWith("@layer")) {
      return false;
    }
    Matcher max = MAX_WIDTH.matcher(head);
    Matcher min = MIN_WIDTH.matcher(head);
    return !head.contains("print")
        && !(max.find() && Double.parseDouble(max.group(1)) < WINDOW)
        && !(min.find() && Double.parseDouble(min.group(1)) > WINDOW);
  }

  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }
}
