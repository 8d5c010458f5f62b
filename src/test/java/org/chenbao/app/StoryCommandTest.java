package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// What a person puts right about stories, and what an imported site told, as a person runs it.
class StoryCommandTest {
  private static final String ARM = "星野智能发布第二代人形机器人，售价 3.2 万元";
  private static final String ARM_TEXT = "星野智能 2 月 13 日发布第二代人形机器人。新款人形机器人售价 3.2 万元，双臂负载 12 千克。";
  private static final String SPEECH = "OpenAI 开源语音模型";
  private static final String SPEECH_TEXT = "OpenAI 2 月 13 日开源语音模型，权重可以下载。模型有 70 亿参数。";

  @TempDir Path folder;

  @Test
  void aMutedStoryShouldNotBeTold() throws IOException {
    assertThat(stories(edition())).contains(SPEECH);
    run("story", "mute", "s-b1");
    JsonNode after = edition();
    assertThat(stories(after)).doesNotContain(SPEECH);
    assertThat(after.path("removed").toString()).contains("编辑已设为不报");
  }

  @Test
  void mergedStoriesShouldBeOneAndSplitOnesTwoAgain() throws IOException {
    edition();
    run("story", "merge", "s-a1", "s-b1");
    assertThat(stories(edition())).hasSize(1);
    run("story", "split", "s-a1", "b1");
    assertThat(stories(edition())).hasSize(2);
  }

  @Test
  void correctionsShouldTeachTheWeights() throws IOException {
    edition();
    run("story", "merge", "s-a1", "s-b1");
    run("story", "train");
    assertThat(folder.resolve("data/weights.tsv")).content().contains("1 judged pairs");
    assertThat(stories(edition())).hasSize(1);
  }

  @Test
  void withoutCorrectionsThereIsNothingToLearnFrom() {
    assertThat(said(Exit.UNUSABLE, "story", "train")).contains("nothing to learn from");
  }

  @Test
  void aStoryShouldFollowOnlyWhatWasTold() throws IOException {
    edition();
    assertThat(said(Exit.UNUSABLE, "story", "follow", "s-b1", "s-nothing"))
        .contains("no story s-nothing told in")
        .hasLineCount(1);
    run("story", "follow", "s-b1", "s-a1");
  }

  @Test
  void whatWasPutRightShouldBeToldAndTakenBack() throws IOException {
    edition();
    assertThat(answer("story", "mute", "s-b1")).startsWith("mute s-b1  # " + SPEECH);
    assertThat(answer("story", "split", "s-a1", "b1")).contains("split s-a1 b1  # " + ARM);
    assertThat(answer("story", "list")).hasLineCount(2).contains("mute s-b1", "split s-a1 b1");
    assertThat(answer("story", "undo", "s-b1")).contains("taken back: mute s-b1  # " + SPEECH);
    assertThat(answer("story", "list")).contains("nothing was put right yet");
    assertThat(stories(edition())).contains(SPEECH);
    assertThat(said(Exit.UNUSABLE, "story", "undo", "s-b1")).contains("chenbao story list");
  }

  @Test
  void takingBackASplitShouldTakeBackThatItsReportsAreOne() throws IOException {
    String post = "置顶：\\n\\n" + "开源语音模型的路线图，".repeat(9);
    run(brief(row("a1", ARM, ARM_TEXT), row("b1", SPEECH, SPEECH_TEXT), row("c1", post, "")));
    run("story", "split", "s-a1", "b1", "c1");
    assertThat(answer("story", "list"))
        .hasLineCount(3)
        .contains("merge s-b1 s-c1  # " + SPEECH + " | 置顶： 开源语音模型的路线图，")
        .contains("…");
    assertThat(answer("story", "undo", "s-a1")).hasLineCount(3);
    assertThat(answer("story", "list")).contains("nothing was put right yet");
  }

  @Test
  void oneStoryShouldNotBePutRightAgainstItself() throws IOException {
    edition();
    assertThat(said(Exit.UNUSABLE, "story", "merge", "s-a1", "a1")).contains("named twice");
    assertThat(said(Exit.UNUSABLE, "story", "split", "s-a1", "a1")).contains("named twice");
    assertThat(said(Exit.UNUSABLE, "story", "follow", "s-a1", "s-a1")).contains("named twice");
  }

  @Test
  void anUnknownStoryShouldBeToldInOneLine() {
    assertThat(said(Exit.UNUSABLE, "story", "mute", "s-nothing"))
        .contains("no article nothing")
        .hasLineCount(1);
  }

  @Test
  void spoiltWeightsShouldBeToldInOneLine() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("weights.tsv"), "?");
    assertThat(said(Exit.UNUSABLE, brief())).contains("is no table of weights");
  }

  @Test
  void whatAnImportedSiteToldShouldNotBeToldAgain() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    String told =
        """
        ---
        title: 晨报
        date: 2026-02-12
        ---
        ## 机器人

        ### [星野智能发布第二代人形机器人，售价 3.2 万元](https://site.example/arm)

        星野智能 2 月 13 日发布第二代人形机器人。

        * **价格**：新款人形机器人售价 3.2 万元。
        """;
    Files.writeString(site.resolve("one.md"), told);
    run("archive", "import", site.toString());
    JsonNode edition = edition();
    assertThat(edition.path("removed").toString()).contains("02-12 已报道，没有新进展");
    assertThat(stories(edition)).containsExactly(SPEECH);
    assertThat(said(Exit.DONE, "archive", "import", site.toString()))
        .contains("the archive has an edition of 2026-02-12");
  }

  private static List<String> stories(JsonNode edition) {
    List<JsonNode> told = new ArrayList<>();
    edition.path("themes").forEach(t -> t.path("stories").forEach(told::add));
    edition.path("briefs").forEach(b -> b.path("items").forEach(told::add));
    return told.stream().map(s -> s.path("headline").stringValue()).toList();
  }

  private JsonNode edition() throws IOException {
    run(brief());
    return JsonLines.JSON.readTree(Files.readString(folder.resolve("out/edition.json")));
  }

  private String[] brief() throws IOException {
    return brief(row("a1", ARM, ARM_TEXT), row("b1", SPEECH, SPEECH_TEXT));
  }

  private String[] brief(String... rows) throws IOException {
    Path day = folder.resolve("day.jsonl");
    Files.write(day, List.of(rows));
    return new String[] {
      "brief",
      "--articles",
      day.toString(),
      "--date",
      "2026-02-13",
      "--out",
      folder.resolve("out").toString()
    };
  }

  private static String row(String id, String title, String text) {
    return """
    {"id":"%s","url":"https://%s.example/news/1","source":"%s","title":"%s","published":"2026-02-13T01:00:00Z","lang":"zh","summary":"","text":"%s"}\
    """
        .formatted(id, id, id, title, text);
  }

  private void run(String... arguments) {
    said(Exit.DONE, arguments);
  }

  private String answer(String... arguments) {
    var out = new StringWriter();
    said(Exit.DONE, out, arguments);
    return out.toString();
  }

  private String said(int exit, String... arguments) {
    return said(exit, new StringWriter(), arguments);
  }

  private String said(int exit, StringWriter out, String... arguments) {
    var err = new StringWriter();
    CommandLine line = Main.line().setErr(new PrintWriter(err, true));
    line.setOut(new PrintWriter(out));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    assertThat(line.execute(all.toArray(String[]::new))).as(err.toString()).isEqualTo(exit);
    return err.toString();
  }
}
