package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.Approval;
import org.chenbao.app.desk.CheckView.ClaimView;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.StoryView;
import org.chenbao.app.desk.StoryView.Report;
import org.chenbao.app.desk.text.DeskText.Update;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person writes that is no sentence of a story: tags, links, words at the top and the end.
/// Nothing of it is dropped without a word.
class DeskOwnWordsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 13);

  @TempDir static Path folder;
  private static Archive archive;
  private static Day day;
  private static String text;

  @BeforeAll
  static void open() {
    archive = Archive.open(ExampleDesk.into(folder.resolve("data")));
    var press = new DeskPress(archive, Map.of(), Optional.empty());
    day = new Desk(archive, press, InstantSource.system()).day(DATE, Language.ZH);
    text = day.text().now().text();
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags | [\"AI\",\"融资\"] | checked | ",
        "tags | [\"融资 900 亿美元\"] | unbound | “900 亿美元”没有给出出处",
        "tags | [] | unbound | 至少写一个标签",
        "seo | [\"AI 日报\",\"星野智能\"] | checked | ",
        "category | 别的 | unbound | 这一行由编辑部写，照原样刊出：改回去",
        "reviewedBy | 林 | unbound | 这一行由编辑部写，照原样刊出：改回去",
      })
  void frontMatterShouldTakeEffectOrSayWhyNot(String key, String value, String state, String flaw) {
    String edited = text.replaceFirst("\n" + key + ": .*", "\n" + key + ": " + value);
    expect(touched(edited), "terms", state, flaw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "早安，今天的消息不少，先看融资。 | free | ",
        "今天有 9999 条消息。 | unbound | “9999 条”没有给出出处",
        "今天请看 Anthropic。 | unbound | “Anthropic”是一个名称：写进它的新闻里",
        "[点这里](https://nobody.example/1)有更多。 | unbound | 句子里的链接不刊出：拿掉它，或放进来源行",
      })
  void wordsAtTheTopAndTheEndShouldStateNoFact(String words, String state, String flaw) {
    expect(touched(opened(words)), "note", state, flaw);
    expect(touched(closed(words)), "note", state, flaw);
  }

  @Test
  void wordsBetweenStoriesShouldSayWhereTheyMayStand() {
    String between = text.replaceFirst("\n## (.*)\n", "\n## $1\n\n写在这里的话。\n");
    expect(touched(between), "note", "unbound", "这里不刊正文：写进一条新闻，或移到开头、结尾");
    String label = text.replaceFirst("\n> 程序自动摘编.*", "\n> 人写的。");
    expect(touched(label), "note", "unbound", "这里只能写一段文字；编辑部自己的标注照原样刊出");
  }

  @Test
  void aPersonMayChooseAmongTheReportsOfAStory() {
    StoryView story = many();
    String line = sources(story);
    List<Report> named = named(story, line);
    String first = link(named.getFirst(), line);
    String second = link(named.get(1), line);
    String turned = line.replace(first, "\u0000").replace(second, first).replace("\u0000", second);
    expect(touched(text.replace(line, turned)), "sources", "checked", null);
    String strange = line.replace(first, "[别处](https://nobody.example/1)");
    expect(touched(text.replace(line, strange)), "sources", "unbound", "这个链接不是本条的报道：先加入它（晨会，l）");
    String renamed = line.replace(first, first.replace("[", "[不是"));
    expect(
        touched(text.replace(line, renamed)),
        "sources",
        "unbound",
        "来源用它自己的名字：" + first.substring(1, first.indexOf(']')));
    String claimed = line.replaceFirst("\\d+", "99");
    expect(touched(text.replace(line, claimed)), "sources", "unbound", "“99”不能写在这里：来源行只能增删、调换链接");
  }

  @Test
  void aLinkInASentenceShouldBeRefusedInWords() {
    String line = sources(many());
    String linked = text.replace(line, "更多见[这里](https://nobody.example/1)。\n\n" + line);
    expect(touched(linked), "paragraph", "unbound", "句子里的链接不刊出：拿掉它，或放进来源行");
  }

  @Test
  void aHeadlineMayLeadToAnyReportOfItsStoryAndNowhereElse() {
    StoryView story = many();
    Report other = named(story, sources(story)).get(1);
    String led = headed(story, other.url());
    expect(touched(led), "sources", "checked", null);
    expect(
        touched(headed(story, "https://nobody.example/1")),
        "sources",
        "unbound",
        "这个链接不是本条的报道：先加入它（晨会，l）");
  }

  @Test
  void whatStandsShouldBePrintedAndReadAgain() throws IOException {
    StoryView story = many();
    String line = sources(story);
    Report gone = named(story, line).getLast();
    Report lead = named(story, line).get(1);
    String edited = headed(story, lead.url()).replace(" · " + link(gone, line), "");
    edited = edited.replaceFirst("\ntags: .*", "\ntags: [\"早读\"]");
    edited = closed(opened(edited, "早安，先看融资。"), "明天见。");
    write(edited);
    assertThat(day.ruling().cleared()).isTrue();
    assertThat(day.approve("林编辑", day.text().now().version()))
        .isInstanceOf(Approval.Published.class);
    Path edition = folder.resolve("data/editions/2026-02-13");
    String printed = Files.readString(edition.resolve("edition.md"));
    assertThat(printed)
        .contains("\ntags: [\"早读\"]\n", "\n\n早安，先看融资。\n\n## ", "\n\n明天见。\n\n本期")
        .contains("](" + lead.url() + ")\n")
        .doesNotContain(" · " + link(gone, line));
    String page = Files.readString(edition.resolve("index.html"), StandardCharsets.UTF_8);
    assertThat(page).contains("<p class=\"own\">早安，先看融资。</p>", "<p class=\"own\">明天见。</p>");
    assertThat(touched(day.text().now().text()))
        .extracting(ClaimView::state)
        .containsOnly("checked", "free");
  }

  private static void expect(
      List<ClaimView> touched, String kind, String state, @Nullable String flaw) {
    assertThat(touched)
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.kind()).isEqualTo(kind);
          assertThat(claim.state()).isEqualTo(state);
          assertThat(claim.flaws()).isEqualTo(flaw == null ? List.of() : List.of(flaw));
        });
  }

  private static List<ClaimView> touched(String edited) {
    return day.check(edited).claims().stream().filter(c -> !c.state().equals("bound")).toList();
  }

  private static String opened(String words) {
    return opened(text, words);
  }

  private static String opened(String from, String words) {
    return from.replaceFirst("\n## ", "\n" + words.replace("$", "\\$") + "\n\n## ");
  }

  private static String closed(String words) {
    return closed(text, words);
  }

  private static String closed(String from, String words) {
    int rule = from.lastIndexOf("\n---\n") + 5;
    return from.substring(0, rule) + "\n" + words + "\n" + from.substring(rule);
  }

  /// A main story whose line names three sources at least.
  private static StoryView many() {
    return day.view().stories().stream()
        .filter(s -> s.standing().equals("main"))
        .filter(s -> named(s, sources(s)).size() > 2 && sources(s).matches(".*\\d.*"))
        .findFirst()
        .orElseThrow();
  }

  private static String sources(StoryView story) {
    int from = text.indexOf("\n### [" + story.headline());
    int start = text.indexOf("\n**", text.lastIndexOf("\n\n", text.indexOf("\n---\n", from) - 2));
    return text.substring(start + 1, text.indexOf('\n', start + 1));
  }

  /// The reports of a story that its line names, in that order.
  private static List<Report> named(StoryView story, String line) {
    String own = line.replaceFirst("；.*", "");
    return story.reports().stream()
        .filter(r -> own.contains("](" + r.url() + ")"))
        .sorted(Comparator.comparingInt(r -> own.indexOf(r.url())))
        .toList();
  }

  /// A report's link as the line has it.
  private static String link(Report report, String line) {
    int end = line.indexOf("](" + report.url() + ")");
    return line.substring(line.lastIndexOf('[', end), line.indexOf(')', end) + 1);
  }

  private static String headed(StoryView story, String url) {
    int from = text.indexOf("\n### [" + story.headline());
    int open = text.indexOf("](", from) + 2;
    return text.substring(0, open) + url + text.substring(text.indexOf(')', open));
  }

  private static void write(String to) {
    String from = day.text().now().text();
    var json = new StringBuilder("[[" + from.length());
    for (String line : to.split("\n", -1)) {
      json.append(',').append(JsonLines.JSON.writeValueAsString(line));
    }
    long version = day.text().now().version();
    day.text().push(version, List.of(new Update("t:" + version, json + "]]")), "林");
  }
}
