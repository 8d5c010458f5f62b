package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// `brief --articles`, as a person runs it.
class ArticlesRunTest {
  private static final String TEXT =
      "星野智能 2 月 13 日发布第二代机械臂。新款机械臂售价 3.2 万元，单臂负载 12 千克。星野智能计划三月向首批 20 家工厂客户交付。";

  private static final String STAMP = "2026-02-13T01:00:00Z";

  @TempDir Path folder;

  @Test
  void oneArticleInTwoFilesShouldBeTakenInItsLaterWording() throws IOException {
    Path first = file("first.jsonl", row("a1", "星野智能发布机械臂，售价 2.3 万元", "2026-02-13T01:00:00Z"));
    Path second = file("second.jsonl", row("a1", "星野智能发布第二代机械臂", "2026-02-13T02:00:00Z"));
    JsonNode edition = edition(first, second);
    assertThat(edition.toString()).contains("星野智能发布第二代机械臂").doesNotContain("2.3 万元");
  }

  @Test
  void anArticleDatedAfterTheDayShouldNotEmptyTheEdition() throws IOException {
    Path day =
        file(
            "day.jsonl",
            row("a1", "星野智能发布第二代机械臂", "2026-02-13T01:00:00Z"),
            row("a2", "云帆机器人在苏州设厂", "2026-05-13T01:00:00Z"));
    JsonNode edition = edition(day);
    assertThat(edition.toString()).contains("星野智能发布第二代机械臂").doesNotContain("云帆机器人");
    assertThat(edition.path("short").booleanValue()).isTrue();
  }

  @Test
  void anArticleToldBeforeShouldNotBreakTheNextDaysEdition() throws IOException {
    Path day = file("day.jsonl", row("a1", "OpenAI 起诉星野智能，索赔 2.3 亿美元", "2026-02-13T01:00:00Z"));
    edition(day);
    Path next =
        file(
            "next.jsonl",
            row("a1", "OpenAI 起诉星野智能，索赔 3.2 亿美元", "2026-02-14T01:00:00Z"),
            row("a2", "星野智能回应 OpenAI 诉讼，称索赔 3.2 亿美元没有依据", "2026-02-14T02:00:00Z"));
    assertThat(edition("2026-02-14", next).path("gate").path("passed").booleanValue()).isTrue();
    Path last = file("last.jsonl", row("a3", "OpenAI 撤回对星野智能的起诉", "2026-02-15T01:00:00Z"));
    assertThat(edition("2026-02-15", last).path("gate").path("passed").booleanValue()).isTrue();
  }

  @Test
  void anArticleWithoutAUsableLinkShouldNotHoldTheDay() throws IOException {
    Path day =
        file(
            "day.jsonl",
            row("a1", "OpenAI 起诉星野智能", "2026-02-13T01:00:00Z"),
            row("[a2]", "星野智能开源语音模型", "2026-02-13T01:00:00Z"));
    assertThat(edition(day).toString()).contains("OpenAI 起诉星野智能").doesNotContain("语音模型");
  }

  @Test
  void aStoryThatTheGateHoldsShouldNotTakeTheDayAlong() throws IOException {
    Path day =
        file(
            "day.jsonl",
            row("a1", "OpenAI 起诉星野智能", STAMP),
            row("a2", "Anthropic 开源语音模型：标题待补充", STAMP).replace(TEXT, "权重可以下载。"));
    JsonNode edition = edition(day);
    assertThat(edition.path("themes").toString() + edition.path("briefs"))
        .contains("OpenAI 起诉星野智能")
        .doesNotContain("待补充");
    assertThat(edition.path("removed").toString()).contains("未过发稿检查：no-placeholder");
    assertThat(edition.path("gate").path("passed").booleanValue()).isTrue();
  }

  @Test
  void whatIsEnoughForAFullEditionShouldBeASetting() throws IOException {
    Path day = file("day.jsonl", row("a1", "OpenAI 起诉星野智能", STAMP));
    Path profile = file("profile.yaml", "gate: {enough-stories: 0}");
    assertThat(edition(day).path("short").booleanValue()).isTrue();
    assertThat(edition(day, Path.of("--profile"), profile).path("short").booleanValue()).isFalse();
  }

  @Test
  void coverOfAPersonsOwnShouldStayForEveryRevision() throws IOException {
    Path day = file("day.jsonl", row("a1", "OpenAI 起诉星野智能", STAMP));
    edition(day);
    byte[] drawn = Files.readAllBytes(folder.resolve("out/cover.png"));
    Path own = folder.resolve("own.png");
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", own.toFile());
    edition(day, Path.of("--cover"), own);
    byte[] cover = Files.readAllBytes(folder.resolve("out/cover.png"));
    assertThat(cover).isNotEqualTo(drawn);
    Path more = file("more.jsonl", row("a2", "Anthropic 开源语音模型", STAMP));
    assertThat(edition(day, more).path("revision").intValue()).isEqualTo(2);
    assertThat(folder.resolve("out/cover.png")).hasBinaryContent(cover);
  }

  @Test
  void profilesCoverShouldStandWhereTheDayHasNoneOfItsOwn() throws IOException {
    Path day = file("day.jsonl", row("a1", "OpenAI 起诉星野智能", STAMP));
    Path usual = folder.resolve("usual.png");
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", usual.toFile());
    Path profile = file("profile.yaml", "cover: usual.png");
    edition(day);
    byte[] drawn = Files.readAllBytes(folder.resolve("out/cover.png"));
    edition(day, Path.of("--profile"), profile);
    assertThat(Files.readAllBytes(folder.resolve("out/cover.png"))).isNotEqualTo(drawn);
    Path own = folder.resolve("own.png");
    ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_ARGB), "png", own.toFile());
    edition(day, Path.of("--cover"), own);
    byte[] given = Files.readAllBytes(folder.resolve("out/cover.png"));
    edition(day, Path.of("--profile"), profile);
    assertThat(folder.resolve("out/cover.png")).hasBinaryContent(given);
    Path wrong = file("wrong.yaml", "cover: nowhere.png");
    told(List.of("--articles", day.toString(), "--profile", wrong.toString()), "no such file");
  }

  static Stream<Arguments> unusable() {
    return Stream.of(
        Arguments.of(List.of("--articles", "nowhere.jsonl"), "no such file"),
        Arguments.of(List.of("--date", "yesterday"), "not a day"),
        Arguments.of(List.of("--stories", "0", "--example"), "--stories takes"),
        Arguments.of(List.of("--writer", "poet", "--example"), "--writer"),
        Arguments.of(List.of("--lockdown"), "lockdown is on"),
        Arguments.of(List.of("--cover", "nowhere.png", "--example"), "no such file"),
        Arguments.of(List.of("--cover", "pom.xml", "--example"), "not a PNG or JPEG picture"),
        Arguments.of(List.of("--profile", "nowhere.yaml", "--example"), "no such profile"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void whatCannotBeUsedShouldBeToldInOneLine(List<String> arguments, String said) {
    var err = new StringWriter();
    CommandLine line = Main.line().setErr(new PrintWriter(err, true));
    List<String> all =
        Stream.concat(
                Stream.of("brief", "--quiet", "--data", folder.resolve("data").toString()),
                arguments.stream())
            .toList();
    assertThat(line.execute(all.toArray(String[]::new))).isEqualTo(Exit.UNUSABLE);
    assertThat(err.toString().lines()).singleElement().asString().contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "OpenAI 收购云帆机器人, OpenAI 称没有收购云帆机器人。, false",
    "OpenAI 回应收购云帆机器人传闻, OpenAI 称没有收购云帆机器人。, true",
    "OpenAI 发布机械臂, OpenAI 没有发布机械臂的价格。, true"
  })
  void onlyATitleThatItsTextDeniesShouldFall(String title, String denial, boolean told)
      throws IOException {
    Path day = file("day.jsonl", row("a1", title, STAMP).replace(TEXT, denial + TEXT));
    Path other = file("other.jsonl", row("a2", "Anthropic 开源语音模型", STAMP).replace(TEXT, "权重可以下载。"));
    JsonNode edition = edition(day, other);
    String printed = edition.path("themes").toString() + edition.path("briefs");
    assertThat(printed.contains(title)).isEqualTo(told);
    assertThat(edition.path("removed").toString().contains(title)).isNotEqualTo(told);
  }

  @Test
  void anEmptyDayShouldBeToldInOneLine() throws IOException {
    told(List.of("--articles", file("empty.jsonl").toString()), "no article in");
  }

  @Test
  void anUnreadableCaptureShouldBeToldInOneLine() throws IOException {
    told(List.of("--replay", file("junk.warc.gz", "junk").toString()), "junk.warc.gz");
  }

  @Test
  void aCorruptDatabaseShouldBeToldInOneLineAndLeftAsItIs() throws IOException {
    Path database = Files.createDirectories(folder.resolve("data")).resolve("chenbao.db");
    Files.writeString(database, "not a database, but somebody's file ".repeat(99));
    told(List.of("--articles", file("d.jsonl", row("a1", "x", STAMP)).toString()), "chenbao.db");
    assertThat(database).content().startsWith("not a database");
  }

  @Test
  void aFolderOfANewerVersionShouldBeToldInOneLine() throws Exception {
    Path day = file("day.jsonl", row("a1", "OpenAI 起诉星野智能", STAMP));
    edition(day);
    String url = "jdbc:sqlite:" + folder.resolve("data/chenbao.db");
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    told(List.of("--articles", day.toString()), "newer");
  }

  private void told(List<String> arguments, String said) {
    whatCannotBeUsedShouldBeToldInOneLine(arguments, said);
  }

  private JsonNode edition(Path... files) throws IOException {
    return edition("2026-02-13", files);
  }

  private JsonNode edition(String date, Path... files) throws IOException {
    Path out = folder.resolve("out");
    Stream<String> fixed =
        Stream.of(
            "brief",
            "--quiet",
            "--data",
            folder.resolve("data").toString(),
            "--out",
            out.toString(),
            "--date",
            date,
            "--articles");
    String[] arguments =
        Stream.concat(fixed, Stream.of(files).map(Path::toString)).toArray(String[]::new);
    assertThat(Main.run(arguments)).isEqualTo(Exit.DONE);
    return JsonLines.JSON.readTree(Files.readString(out.resolve("edition.json")));
  }

  private Path file(String name, String... rows) throws IOException {
    return Files.write(folder.resolve(name), List.of(rows));
  }

  private static String row(String id, String title, String published) {
    return """
    {"id":"%s","url":"https://kuaixun.example/%s","source":"科技快讯","title":"%s",\
    "published":"%s","lang":"zh","summary":"","text":"%s"}\
    """
        .formatted(id, id, title, published, TEXT);
  }
}
