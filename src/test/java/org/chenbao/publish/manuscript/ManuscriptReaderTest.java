package org.chenbao.publish.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chenbao.Shared;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Proof;
import org.chenbao.publish.Golden;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.MarkdownEdition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManuscriptReaderTest {
  private static final Path DRIFT = Path.of("src/test/resources/publish/drift.md");

  @Test
  void driftedEditionShouldBeReadAsItsAnswer() throws IOException {
    Manuscript manuscript = ManuscriptReader.read(Files.readString(DRIFT));
    Golden.check("drift.json", ManuscriptJson.of(manuscript));
  }

  @Test
  void ownEditionShouldBeReadWithEveryStoryLinkAndBlock() {
    String markdown =
        new String(MarkdownEdition.of(Samples.generated().edition()), StandardCharsets.UTF_8);
    JsonNode read = json(markdown);
    List<Proof> stories = Samples.generated().edition().stories();
    List<JsonNode> found = read.path("themes").findParents("lead");
    assertThat(found).hasSize(stories.size());
    for (int at = 0; at < stories.size(); at++) {
      Proof proof = stories.get(at);
      assertThat(found.get(at).path("headline").stringValue()).isEqualTo(proof.headline().text());
      assertThat(found.get(at).path("url").stringValue()).isEqualTo(proof.story().lead().url());
    }
    assertThat(found.getFirst().path("lead").stringValue())
        .isEqualTo(stories.getFirst().lead().text());
    assertThat(found.getFirst().path("blocks").findValuesAsString("kind"))
        .containsExactly("facts", "insight", "impact");
    assertThat(found.getFirst().path("sources")).hasSize(4);
    assertThat(read.path("briefs").findValuesAsString("group")).containsExactly("大模型发布与开源", "行业动态");
  }

  @Test
  void exampleEditionShouldBeReadWithEveryStoryLinkAndBlock() throws IOException {
    String source = Files.readString(Shared.file("spec/edition-2026-02-14.md"));
    JsonNode read = json(source);
    assertThat(read.path("themes")).hasSize(6);
    List<JsonNode> stories = read.path("themes").findParents("lead");
    assertThat(stories).hasSize(13);
    assertThat(stories).allMatch(s -> s.path("url").stringValue().startsWith("https://"));
    assertThat(stories).allMatch(s -> !s.path("lead").stringValue().isEmpty());
    assertThat(read.path("briefs").findValues("items"))
        .extracting(JsonNode::size)
        .containsExactly(6, 5, 5, 5);
    assertThat(read.path("themes").findValuesAsString("kind"))
        .containsOnly("facts", "insight", "impact", "paragraph");
    assertThat(ManuscriptReader.read(source).source()).isEqualTo(source);
  }

  @Test
  void exampleEditionShouldKeepItsBlocks() throws IOException {
    JsonNode read = json(Files.readString(Shared.file("spec/edition-2026-02-14.md")));
    List<JsonNode> blocks =
        read.path("themes").findParents("lead").stream()
            .flatMap(story -> story.path("blocks").valueStream())
            .toList();
    assertThat(count(blocks, "insight")).isEqualTo(13);
    assertThat(count(blocks, "impact")).isEqualTo(2);
    assertThat(count(blocks, "paragraph")).isEqualTo(3);
    assertThat(count(blocks, "facts")).isEqualTo(14);
    assertThat(blocks.stream().map(b -> b.path("label").stringValue("")))
        .contains("业务表现", "深度解读 & 洞察", "影响");
    assertThat(blocks.stream().flatMap(b -> b.findValues("children").stream()))
        .extracting(JsonNode::size)
        .filteredOn(size -> size > 0)
        .containsExactly(2, 2);
    assertThat(blocks.stream().filter(b -> b.path("kind").stringValue().equals("insight")))
        .extracting(b -> b.path("items").size())
        .contains(2, 3);
  }

  @Test
  void exampleEditionShouldLoseNoWord() throws IOException {
    String source = Files.readString(Shared.file("spec/edition-2026-02-14.md"));
    String read = json(source).toString().replace("\\n", " ");
    assertThat(Pattern.compile("[\\p{L}\\p{N}]{2,}").matcher(source).results())
        .extracting(MatchResult::group)
        .allMatch(read::contains);
  }

  private static long count(List<JsonNode> blocks, String kind) {
    return blocks.stream().filter(b -> b.path("kind").stringValue().equals(kind)).count();
  }

  @Test
  void hostileWordsShouldComeBackAsTheyWere() {
    String markdown =
        new String(MarkdownEdition.of(Hostile.edition().edition()), StandardCharsets.UTF_8);
    List<String> headlines =
        json(markdown).path("themes").findParents("lead").stream()
            .map(story -> story.path("headline").stringValue())
            .toList();
    List<String> written =
        Hostile.TEXTS.stream().map(t -> Line.of(t).replace("**", "").strip()).toList();
    assertThat(headlines).isEqualTo(written);
  }

  @Test
  void lineOfEachPartShouldBeItsLineInTheFile() throws IOException {
    List<String> lines = Files.readAllLines(DRIFT);
    JsonNode read = json(Files.readString(DRIFT));
    for (JsonNode story : read.findParents("headline")) {
      String line = lines.get(story.path("line").intValue() - 1);
      assertThat(line).contains(story.path("headline").stringValue());
    }
  }

  @Test
  void anyTextShouldBeReadAndKept() {
    for (String text :
        List.of(
            "",
            "---",
            "---\n---",
            "---\na: [",
            "---\na: [\n---\n# x",
            "\uFEFF# 题\r\n\r\n文",
            "#",
            "> ".repeat(5_000) + "x",
            "- ".repeat(5_000) + "x",
            "[".repeat(20_000),
            "*a ".repeat(20_000))) {
      assertThat(ManuscriptReader.read(text).source()).isEqualTo(text);
    }
  }

  private static JsonNode json(String markdown) {
    return JsonMapper.shared().readTree(ManuscriptJson.of(ManuscriptReader.read(markdown)));
  }
}
