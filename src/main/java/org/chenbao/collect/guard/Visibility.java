package org.chenbao.collect.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> UNSHOWN =
      Set.of(
          "noscript",
          "noframes",
          "noembed",
          "template",
          "svg",
          "annotation",
          "iframe",
          "object",
          "canvas",
          "select",
          "textarea",
          "datalist",
          "audio",
          "video",
          "map");

  /// A hidden box with this share of the page's text is the page, and waits for its script.
  private static final double WAITING = 0.4;

  /// A feed has no script; readers of accounts that publish on mp.weixin.qq.com copy the box that
  /// waits for one with all that is in it.
  private static final double COPIED = 0.8;

  private final StyleSheet sheet;
  private final int total;

  /// Elements with so much of the text that they would wait.
  private final Set<Element> large;

  /// Ids of boxes that a button opens.
  private final Set<String> opened;

  private final List<Hidden> hidden = new ArrayList<>();

  /// Taken out at the end, for rules count what stands before an element.
  private final List<Node> unseen = new ArrayList<>();

  private Visibility(Document document, double waiting) {
    this.sheet = StyleSheet.of(document);
    this.total = length(document.body());
    this.large = large(document, waiting * total);
    this.opened = Set.copyOf(document.select("[aria-controls]").eachAttr("aria-controls"));
  }

  /// What holds inside an element.
  ///
  /// @param how why text here cannot be seen, if so
  private record Inside(Look look, Variables variables, Optional<String> how) {}

  /// Removes what cannot be seen from `document`, and tells what that was.
  public static Unseen apply(Document document) {
    return new Visibility(document, WAITING).applied(document);
  }

  /// The same for a piece of HTML such as an entry of a feed.
  public static Unseen applyToFragment(Document document) {
    return new Visibility(document, COPIED).applied(document);
  }

  private Unseen applied(Document document) {
    Element root = document.firstElementChild();
    walk(
        root == null ? document.body() : root,
        new Inside(Look.PLAIN, Variables.NONE, Optional.empty()));
    unseen.forEach(Node::remove);
    return new Unseen(hidden, sheet.isWhole());
  }

  private void walk(Element element, Inside around) {
    if (element.normalName().equals("head")) {
      return;
    }
    if (UNSHOWN.contains(element.normalName())) {
      unseen.add(element);
      return;
    }
    Declarations said = sheet.of(element);
    Variables variables = around.variables.inside(said);
    Declarations style = said.with(variables);
    Optional<String> how = Boxes.hidden(element, style, opened);
    if (how.isPresent() && !waits(element)) {
      remove(element, how.get());
      return;
    }
    walkInside(element, inside(element, style, around, variables));
  }

  private void walkInside(Element element, Inside inside) {
    sheet.enter(element);
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        walk(inner, inside);
      } else if (child instanceof TextNode text && inside.how.isPresent() && !text.isBlank()) {
        removeText(text, element, inside.how.get());
      }
    }
    sheet.leave();
  }

  private Inside inside(Element element, Declarations style, Inside around, Variables variables) {
    Look look = old(element, around.look.inside(style));
    if (look.equals(around.look)) {
      return new Inside(look, variables, around.how);
    }
    Optional<String> how = look.unseen();
    return how.isPresent() && around.how.isEmpty() && waits(element)
        ? new Inside(look.revealed(), variables, Optional.empty())
        : new Inside(look, variables, how);
  }

  /// Attributes from before style sheets.
  private static Look old(Element element, Look look) {
    boolean body = element.normalName().equals("body");
    String color = element.attr(body ? "text" : "color").toLowerCase(Locale.ROOT);
    String ground = element.attr("bgcolor").toLowerCase(Locale.ROOT);
    boolean picture = element.hasAttr("background");
    if (color.isEmpty() && ground.isEmpty() && !picture) {
      return look;
    }
    return new Look(
        Ink.of(color).or(look::ink),
        picture ? Optional.empty() : Ink.of(ground).or(look::ground),
        look.font(),
        look.visible(),
        look.opacity());
  }

  private boolean waits(Element element) {
    return total > 0 && large.contains(element);
  }

  private void remove(Element element, String how) {
    note(element.text(), element.parent() == null ? element : element.parent(), how);
    unseen.add(element);
  }

  private void removeText(TextNode text, Element parent, String how) {
    note(text.text(), parent, how);
    unseen.add(text);
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
    element.traverse((NodeVisitor) (node, _) -> sum[0] += length(node));
    return sum[0];
  }

  private static int length(Node node) {
    return node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
  }

  /// The elements with at least so much text, all told in one walk.
  private static Set<Element> large(Document document, double least) {
    Set<Element> large = new HashSet<>();
    Deque<Integer> before = new ArrayDeque<>();
    int[] sum = {0};
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            before.push(sum[0]);
            sum[0] += length(node);
          }

          @Override
          public void tail(Node node, int depth) {
            int start = before.pop();
            if (node instanceof Element element && sum[0] - start >= least) {
              large.add(element);
            }
          }
        });
    return large;
  }
}
