package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.jsoup.parser.Parser;

/// The words inside a block, as a reader sees them.
final class Inlines extends AbstractVisitor {
  private static final Pattern ANCHOR =
      Pattern.compile("(?is)<a\\s[^>]*?href\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+).*");

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final StringBuilder words = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<String> images = new ArrayList<>();

  /// The anchor that inline HTML has begun, empty where none is open.
  private String anchor = "";

  private int anchored;

  /// The words of all children of a block.
  static Text of(Node block, int line) {
    return visited(block).text(line);
  }

  /// The words of a node and of those that stand after it.
  static Text from(Node first, int line) {
    var inlines = new Inlines();
    for (Node node = first; node != null; node = node.getNext()) {
      node.accept(inlines);
    }
    return inlines.text(line);
  }

  /// The links anywhere in a block.
  static List<Link> links(Node block) {
    return List.copyOf(visited(block).links);
  }

  /// The images anywhere in a block, as Markdown.
  static List<String> images(Node block) {
    return List.copyOf(visited(block).images);
  }

  private static Inlines visited(Node block) {
    var inlines = new Inlines();
    inlines.visitChildren(block);
    return inlines;
  }

  /// Marks that CommonMark could not pair, as it happens beside Chinese punctuation, are no words.
  private Text text(int line) {
    return new Text(words.toString().replace("**", "").strip(), line, links);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  /// Markup is nothing to read, but where it links or breaks the line.
  @Override
  public void visit(HtmlInline html) {
    String tag = html.getLiteral();
    Matcher opens = ANCHOR.matcher(tag);
    if (opens.matches()) {
      anchor = Parser.unescapeEntities(opens.group(1).replaceAll("^[\"']|[\"']$", ""), true);
      anchored = words.length();
    } else if (tag.equalsIgnoreCase("</a>") && !anchor.isEmpty()) {
      links.add(new Link(words.substring(anchored), anchor));
      anchor = "";
    } else if (BREAK.matcher(tag).matches()) {
      words.append('\n');
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append('\n');
  }

  @Override
  public void visit(org.commonmark.node.Link link) {
    int before = words.length();
    visitChildren(link);
    links.add(new Link(words.substring(before), link.getDestination()));
  }

  /// An image is kept for what it is; what describes it is not told.
  @Override
  public void visit(Image image) {
    var description = new Inlines();
    description.visitChildren(image);
    images.add("![" + description.words + "](" + image.getDestination() + ")");
  }
}
