package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chenbao.publish.Hostile;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final Parser READER = Parser.builder().extensions(EXTENSIONS).build();

  static List<String> hostile() {
    return Hostile.TEXTS;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void textShouldBeReadAsWritten(String text) {
    assertThat(Reading.of(Markdown.block(text)).paragraph()).isEqualTo(Line.of(text));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void boldShouldCloseWhateverItHolds(String text) {
    String label = Line.of(text);
    if (!label.isEmpty()) {
      assertThat(Reading.of("- " + Markdown.bold(text) + "：text").bold).containsExactly(label);
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void linkTextShouldNotEndTheLink(String text) {
    if (!Line.of(text).isEmpty()) {
      String markdown = "### " + Markdown.link(text, "https://a.example/(x)_y");
      Reading reading = Reading.of(markdown);
      assertThat(reading.links).containsExactly("https://a.example/%28x%29_y");
      assertThat(reading.text.toString()).isEqualTo(Line.of(text));
    }
  }

  @Test
  void randomMixturesShouldBeReadAsWritten() {
    var random = new Random(20260213);
    String marks = "*_`[]()<>#+-=~|\\&!:;.@\"'/ 0a中“。：（\n";
    for (int round = 0; round < 20_000; round++) {
      String text =
          random
              .ints(1 + random.nextInt(12), 0, marks.length())
              .collect(
                  StringBuilder::new,
                  (built, at) -> built.append(marks.charAt(at)),
                  StringBuilder::append)
              .toString();
      assertThat(Reading.of(Markdown.block(text)).paragraph()).isEqualTo(Line.of(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        "https://",
        "ftp://a.b",
        ""
      })
  void onlyWebAddressesShouldBecomeLinks(String url) {
    assertThat(Markdown.link("text", url)).isEqualTo("text");
  }

  @Test
  void bareAddressesShouldNotLookLikeLinks() {
    assertThat(Markdown.text("https://a.example 与 www.a.example"))
        .isEqualTo("https\\://a.example 与 www\\.a.example");
  }

  @Test
  void wordsShouldStayReadable() {
    assertThat(Markdown.block("用 snake_case 写 GPT-5.3，AT&T 与 R&D：3.5 倍（约 80%）"))
        .isEqualTo("用 snake_case 写 GPT-5.3，AT&T 与 R&D：3.5 倍（约 80%）");
  }

  /// What a reader of Markdown makes of it.
  private static final class Reading extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> bold = new ArrayList<>();
    private final Node root;

    private Reading(Node root) {
      this.root = root;
    }

    static Reading of(String markdown) {
      var reading = new Reading(READER.parse(markdown));
      reading.root.accept(reading);
      return reading;
    }

    /// The text of the one paragraph that there may be, all of it plain.
    String paragraph() {
      Node only = root.getFirstChild();
      if (only == null) {
        return "";
      }
      assertThat(root).isInstanceOf(Document.class);
      assertThat(only).isInstanceOf(Paragraph.class);
      assertThat(only.getNext()).isNull();
      for (Node node = only.getFirstChild(); node != null; node = node.getNext()) {
        assertThat(node).isInstanceOf(Text.class);
      }
      return text.toString();
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Link node) {
      links.add(node.getDestination());
      visitChildren(node);
    }

    @Override
    public void visit(StrongEmphasis node) {
      int before = text.length();
      visitChildren(node);
      bold.add(text.substring(before));
    }
  }
}
