package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole way, offline, on the bundled day.
class ExampleDayTest {
  private static final Pattern CANARY = Pattern.compile("CANARY-[A-Z]+-\\d+");

  @TempDir static Path home;
  private static Path edition;
  private static JsonNode json;

  @BeforeAll
  static void makeTheEdition() throws IOException {
    ExampleDesk.home(home);
    edition = make("one", "--out", home.resolve("out").toString());
    json = JsonLines.JSON.readTree(Files.readString(edition.resolve("edition.json")));
  }

  @AfterAll
  static void leave() {
    System.clearProperty("chenbao.home");
  }

  @Test
  void theEditionShouldBeWhole() {
    assertThat(json.path("gate").path("passed").booleanValue()).isTrue();
    assertThat(json.path("short").booleanValue()).isFalse();
    assertThat(json.path("themes").size()).isBetween(5, 8);
    assertThat(stories()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(json.path("briefs").size()).isGreaterThanOrEqualTo(3);
    assertThat(stories())
        .allSatisfy(s -> assertThat(s.path("url").stringValue()).startsWith("https://"))
        .allSatisfy(s -> assertThat(s.path("leadEvidence").size()).isPositive())
        .allSatisfy(s ->
            assertThat(facts(s).size())
                .isGreaterThanOrEqualTo(s.path("publishers").intValue() < 2 ? 2 : 1));
  }

  /// The labels stand in the example's `events.tsv`; what it leaves out tells no event of the day.
  @Test
  void noMainStoryShouldTellTwoEventsAndNoEventTwice() throws IOException {
    Map<String, String> events = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("examples/2026-02-13/events.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 2) {
        events.put("https://" + cells[0], cells[1]);
      }
    }
    List<String> told = new ArrayList<>();
    stories()
        .forEach(s -> {
          Set<String> its =
              s.path("sources")
                  .valueStream()
                  .map(source -> events.getOrDefault(source.path("url").stringValue(), ""))
                  .filter(event -> !event.isEmpty() && !event.equals("glm5"))
                  .collect(Collectors.toSet());
          assertThat(its).as(s.path("headline").stringValue()).hasSize(1);
          told.addAll(its);
        });
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void storiesThatSeveralReportShouldCiteSeveral() {
    assertThat(stories().filter(s -> s.path("sources").size() >= 2).count())
        .isGreaterThanOrEqualTo(10);
  }

  @Test
  void noPoisonShouldReachAnyFile() throws IOException {
    for (byte[] file : files(edition).values()) {
      assertThat(CANARY.matcher(new String(file, java.nio.charset.StandardCharsets.UTF_8)).find())
          .isFalse();
    }
    assertThat(Files.readString(edition.resolve("index.html")))
        .doesNotContain("chatgpt.com")
        .doesNotContain("copilot.microsoft.com");
  }

  @Test
  void newsAboutPoisonShouldBeTold() {
    assertThat(json.toString()).contains("推荐投毒");
  }

  @Test
  void anOldStoryUnderANewDateShouldNotBeTold() {
    assertThat(json.toString()).doesNotContain("gpt-oss");
  }

  @Test
  void offTopicNewsShouldNotBeTold() {
    assertThat(json.toString()).doesNotContain("票房").doesNotContain("寒潮");
  }

  @Test
  void reportsThatDisagreeShouldStandSideBySide() {
    JsonNode round = story("星野智能");
    assertThat(round.path("blocks").valueStream())
        .filteredOn(b -> b.path("label").stringValue("").equals("说法不一"))
        .singleElement()
        .asString()
        .contains("3.2 亿元", "3.8 亿元", "4.5 亿元");
  }

  @Test
  void theChangeSinceAnEarlierEditionShouldBeComputed() {
    assertThat(facts(story("Anthropic 完成")))
        .anySatisfy(fact -> {
          assertThat(fact.path("label").stringValue()).isEqualTo("估值，较 2025 年 9 月（5 个月前）");
          assertThat(fact.path("text").stringValue()).isEqualTo("1830 亿美元 → 3800 亿美元（+108%）");
          assertThat(fact.path("evidence").size()).isEqualTo(2);
        });
  }

  @Test
  void aTitleThatItsOwnTextDeniesShouldBeRemovedAndListed() {
    assertThat(json.path("removed").valueStream())
        .anyMatch(r -> r.path("text").stringValue("").contains("90 亿元收购"));
    assertThat(json.path("themes").toString() + json.path("briefs")).doesNotContain("90 亿元");
  }

  @Test
  void aStoryWithChineseReportsShouldBeToldInChinese() {
    assertThat(facts(story("M2.5 开放权重"))).noneMatch(f -> f.toString().contains("英文原文"));
  }

  @Test
  void themesShouldBeNamedAfterTheirStories() {
    assertThat(json.path("themes").valueStream().map(t -> t.path("name").stringValue()))
        .doesNotHaveDuplicates()
        .contains("AI 资本市场：融资")
        .anyMatch(name -> name.startsWith("大模型：") && name.contains("GLM-5"));
  }

  @Test
  void theStandardWriterShouldInterpretEveryMainStoryOffline() throws IOException {
    Path standard =
        make("three", "--out", home.resolve("standard").toString(), "--writer", "standard");
    JsonNode written = JsonLines.JSON.readTree(Files.readString(standard.resolve("edition.json")));
    List<JsonNode> told =
        written.path("themes").valueStream().flatMap(t -> t.path("stories").valueStream()).toList();
    assertThat(told).hasSizeGreaterThan(10);
    assertThat(told).allSatisfy(s -> assertThat(kinds(s)).contains("facts", "insight"));
    assertThat(Files.readString(standard.resolve("edition.md")))
        .contains("深度解读 & 洞察", "示例稿：正文与解读由人预先写好", "writer: standard")
        .doesNotContain("AI-generated", "aigc:");
    JsonNode report = JsonLines.JSON.readTree(Files.readString(standard.resolve("report.json")));
    assertThat(report.path("model").path("kind").stringValue()).isEqualTo("recorded");
    assertThat(report.path("model").path("answered").intValue()).isEqualTo(told.size());
  }

  private static List<String> kinds(JsonNode story) {
    return story.path("blocks").valueStream().map(b -> b.path("kind").stringValue("")).toList();
  }

  @Test
  void theSameDayShouldGiveTheSameBytes() throws IOException {
    Map<String, byte[]> first = files(edition);
    Map<String, byte[]> again = files(make("one", "--out", home.resolve("again").toString()));
    Map<String, byte[]> fresh = files(make("two", "--out", home.resolve("fresh").toString()));
    assertThat(first.keySet()).contains("edition.md", "edition.json", "index.html", "cover.png");
    first.forEach((name, bytes) -> {
      assertThat(again.get(name)).as(name).isEqualTo(bytes);
      assertThat(fresh.get(name)).as(name).isEqualTo(bytes);
    });
  }

  @Test
  void everyQuoteShouldStandInItsSource() {
    assertThat(json.findValues("quote")).hasSizeGreaterThan(60);
    assertThat(json.findValues("quote")).allMatch(q -> !q.stringValue().isBlank());
  }

  private static Path make(String data, String... more) {
    var arguments =
        Stream.concat(
                Stream.of("brief", "--example", "--quiet", "--data", home.resolve(data).toString()),
                Stream.of(more))
            .toArray(String[]::new);
    assertThat(Main.run(arguments)).isEqualTo(Exit.DONE);
    return Path.of(more[1]);
  }

  private static JsonNode story(String headline) {
    return stories()
        .filter(s -> s.path("headline").stringValue("").startsWith(headline))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> stories() {
    return json.path("themes").valueStream().flatMap(t -> t.path("stories").valueStream());
  }

  private static List<JsonNode> facts(JsonNode story) {
    return story
        .path("blocks")
        .valueStream()
        .filter(b -> b.path("kind").stringValue("").equals("facts"))
        .flatMap(b -> b.path("items").valueStream())
        .toList();
  }

  /// The edition's files but the report, which tells seconds.
  private static Map<String, byte[]> files(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("report.json")) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
