package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// A page as blocks in reading order and the boxes around them.
///
/// Lines end at block elements and at `<br>`; a box is any element that holds a block element or
/// more than one line.
final class Outline {
  /// More lines than any article, list of comments included; what follows is not read.
  private static final int MOST_BLOCKS = 20_000;

  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;

  /// Elements with lines in them, where there are cells that this is asked of.
  private final Set<Element> broken = new HashSet<>();

  private Outline() {}

  static Outline of(Document document) {
    var outline = new Outline();
    outline.learnCells(document);
    outline.walk(document.body(), null, document.body(), false);
    return outline;
  }

  /// Goes up from whatever breaks a line, as far as nobody went before.
  private void learnCells(Document document) {
    if (document.selectFirst("td, th") != null) {
      for (Element breaking : document.select("p, div, br, ul, ol, table, h1, h2, h3")) {
        Element above = breaking.parent();
        while (above != null && broken.add(above)) {
          above = above.parent();
        }
      }
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /// All boxes, outer before inner.
  List<Box> boxes() {
    return boxes;
  }

  Box root() {
    return boxes.getFirst();
  }

  /// What the blocks of a box say together, in Latin letters.
  double mass(Box box) {
    return blocks.subList(box.from, box.to()).stream().mapToDouble(Block::mass).sum();
  }

  private void walk(Element element, @Nullable Box parent, Element home, boolean inLink) {
    boolean block = breaks(element);
    Element here = block ? element : home;
    if (block) {
      flush(home);
    }
    Box box = block ? open(element, parent) : parent;
    boolean link = inLink || element.normalName().equals("a");
    if (!block && !line.isEmpty() && CELLS.contains(element.normalName())) {
      line.append(" | ");
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        append(text.getWholeText(), link, element);
      } else if (child instanceof Element inner) {
        if (inner.normalName().equals("br")) {
          flush(here);
        } else {
          walk(inner, box, here, link);
        }
      }
    }
    if (block && box != null) {
      flush(here);
      box.closeAt(blocks.size());
    }
  }

  private Box open(Element element, @Nullable Box parent) {
    Box box = new Box(element, parent, blocks.size());
    boxes.add(box);
    if (parent != null) {
      parent.children.add(box);
    }
    return box;
  }

  private boolean breaks(Element element) {
    return switch (element.normalName()) {
      case "td", "th" -> broken.contains(element);
      default -> element.isBlock() || Tags.LINES.contains(element.normalName());
    };
  }

  private void append(String text, boolean link, Element element) {
    boolean code = element.normalName().equals("pre");
    int before = line.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
      if (!space) {
        line.append(c);
      } else if (code && c == '\n') {
        flush(element);
        before = 0;
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    linked += link ? Math.max(0, line.length() - before) : 0;
  }

  private void flush(Element home) {
    String text = line.toString().strip();
    if (!text.isEmpty() && blocks.size() < MOST_BLOCKS) {
      blocks.add(Block.of(text, home, Math.min(linked, text.length())));
    }
    line.setLength(0);
    linked = 0;
  }
}
