package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling;
import org.chenbao.publish.Golden;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MarkdownEditionTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void extractiveEditionShouldPrintAsItsAnswer() throws IOException {
    Golden.check("extractive.md", MarkdownEdition.of(Samples.ordinary().edition()));
  }

  @Test
  void generatedEditionShouldPrintAsItsAnswer() throws IOException {
    Golden.check("generated.md", MarkdownEdition.of(Samples.generated().edition()));
  }

  @Test
  void extractiveEditionShouldNeverSayThatAiWroteIt() {
    assertThat(print(Samples.ordinary())).doesNotContain("AI 生成", "AIGC", "AI-generated");
  }

  @Test
  void frontMatterShouldGiveBackWhatWasPutIn() {
    for (Ruling.Cleared cleared : List.of(Samples.ordinary(), Hostile.edition())) {
      Edition.Masthead masthead = cleared.edition().masthead();
      JsonNode front = YAML.readTree(front(print(cleared)));
      assertThat(front.path("title").stringValue()).isEqualTo(Line.of(masthead.title()));
      assertThat(front.path("summary").stringValue())
          .isEqualTo(
              masthead.summary().stream()
                  .map(point -> "- " + Line.of(point))
                  .collect(Collectors.joining("\n")));
      assertThat(front.path("tags").get(1).stringValue()).isEqualTo("AI 日报");
    }
  }

  @Test
  void titleThatYamlTakesForSomethingElseShouldStayText() {
    for (String title : Hostile.TEXTS) {
      Edition.Masthead old = Samples.ordinary().edition().masthead();
      var masthead =
          new Edition.Masthead(old.date(), old.language(), title, old.summary(), old.imprint());
      String yaml =
          front(print(Samples.cleared(new Edition(masthead, List.of(), List.of(), List.of()))));
      JsonNode read = YAML.readTree(yaml).path("title");
      assertThat(read.isString()).as(yaml).isTrue();
      assertThat(read.stringValue()).isEqualTo(Line.of(title));
    }
  }

  @Test
  void hostileWordsShouldAddNothingToTheForm() {
    String body = print(Hostile.edition()).split("\n---\n", 2)[1];
    var seen = new Structure();
    Parser.builder().build().parse(body).accept(seen);
    Set<String> addresses =
        Hostile.edition().edition().all().stream()
            .map(proof -> Address.of(proof.story().lead().url()).orElseThrow())
            .map(address -> address.replace("(", "%28").replace(")", "%29"))
            .collect(Collectors.toSet());
    assertThat(seen.strange).isEmpty();
    assertThat(seen.links).isNotEmpty().allMatch(addresses::contains);
    assertThat(seen.headings).isEqualTo(1 + 1 + Hostile.TEXTS.size() + 1);
  }

  private static String print(Ruling.Cleared cleared) {
    return new String(MarkdownEdition.of(cleared.edition()), StandardCharsets.UTF_8);
  }

  private static String front(String markdown) {
    return markdown.substring(4, markdown.indexOf("\n---\n", 4) + 1);
  }

  private static final class Structure extends AbstractVisitor {
    private final List<String> links = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private int headings;

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
      headings++;
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline html) {
      strange.add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      strange.add(html.getLiteral());
    }

    @Override
    public void visit(Image image) {
      strange.add(image.getDestination());
    }

    @Override
    public void visit(Code code) {
      strange.add(code.getLiteral());
    }
  }
}
