package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/// The words inside a block, as a reader sees them.
final class Inlines extends AbstractVisitor {
  private final StringBuilder words = new StringBuilder();
  private final List<Link> links = new ArrayList<>();

  /// The words of all children of a block.
  static Text of(Node block, int line) {
    var inlines = new Inlines();
    inlines.visitChildren(block);
    return inlines.text(line);
  }

  /// The words of a node and of those that stand after it.
  static Text from(Node first, int line) {
    var inlines = new Inlines();
    for (Node node = first; node != null; node = node.getNext()) {
      node.accept(inlines);
    }
    return inlines.text(line);
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

  @Override
  public void visit(HtmlInline html) {
    // Markup is nothing to read.
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
}
