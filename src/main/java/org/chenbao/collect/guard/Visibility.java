package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Takes out of a page what a browser would not show, as far as the page itself says so.
///
/// One walk with the computed look of each element. Sources: CSS 2.2 sections 11 and 14, CSS Color
/// 4, WCAG 2.2 for contrast.
public final class Visibility {
  /// Elements whose content is never shown as text of the page.
  private static final String UNSHOWN =
      "noscript, template, svg, math > annotation, iframe, object, canvas, select, textarea, "
          + "datalist, audio, video, map";

  /// A hidden box with this share of the page's text is the page, and waits for its script.
  private static final double WAITING = 0.4;

  private final StyleSheet sheet;
  private final int total;
  private final List<Hidden> hidden = new ArrayList<>();

  private Visibility(Document document) {
    this.sheet = StyleSheet.of(document);
    this.total = length(document.body());
  }

  /// Removes what cannot be seen from `document`, and tells what that was.
  public static List<Hidden> apply(Document document) {
    document.select(UNSHOWN).remove();
    var visibility = new Visibility(document);
    visibility.walk(document.body(), Look.PLAIN, Optional.empty());
    return List.copyOf(visibility.hidden);
  }

  private void walk(Element element, Look around, Optional<String> before) {
    Declarations style = sheet.of(element);
    Optional<String> how = Boxes.hidden(element, style);
    if (how.isPresent() && !waits(element)) {
      remove(element, how.get());
      return;
    }
    Look look = look(element, style, around);
    Optional<String> unseen = look.equals(around) ? before : look.unseen();
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof Element inner) {
        walk(inner, look, unseen);
      } else if (child instanceof TextNode text && unseen.isPresent() && !text.isBlank()) {
        removeText(text, element, unseen.get());
      }
    }
  }

  private Look look(Element element, Declarations style, Look around) {
    Look look = around.inside(style);
    boolean fades = look.opacity() < Look.LEAST_OPACITY || !look.visible();
    boolean faded = around.opacity() < Look.LEAST_OPACITY || !around.visible();
    if (fades && !faded && waits(element)) {
      look = new Look(look.ink(), look.ground(), look.font(), true, 1);
    }
    return old(element, look);
  }

  /// Attributes from before style sheets.
  private static Look old(Element element, Look look) {
    if (!element.hasAttr("color") && !element.hasAttr("bgcolor")) {
      return look;
    }
    Optional<Ink> color = Ink.of(element.attr("color").toLowerCase(Locale.ROOT));
    Optional<Ink> ground = Ink.of(element.attr("bgcolor").toLowerCase(Locale.ROOT));
    return new Look(
        color.or(look::ink), ground.or(look::ground), look.font(), look.visible(), look.opacity());
  }

  private boolean waits(Element element) {
    return total > 0 && length(element) >= WAITING * total;
  }

  private void remove(Element element, String how) {
    note(element.text(), element.parent() == null ? element : element.parent(), how);
    element.remove();
  }

  private void removeText(TextNode text, Element parent, String how) {
    note(text.text(), parent, how);
    text.remove();
  }

  private void note(String words, Element where, String how) {
    String plain = words.strip();
    if (!plain.isEmpty()) {
      hidden.add(new Hidden(how, plain.length(), where, Instructions.matches(plain)));
    }
  }

  /// Text in the element, white space at the ends of its pieces left out.
  private static int length(Element element) {
    int[] sum = {0};
    element.traverse(
        (NodeVisitor)
            (node, _) -> {
              if (node instanceof TextNode text) {
                sum[0] += text.getWholeText().strip().length();
              }
            });
    return sum[0];
  }
}
