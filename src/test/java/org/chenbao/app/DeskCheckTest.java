package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.Approval;
import org.chenbao.app.desk.CheckView;
import org.chenbao.app.desk.CheckView.ClaimView;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.Refusal;
import org.chenbao.app.desk.RulingView;
import org.chenbao.app.desk.RulingView.CheckRow;
import org.chenbao.app.desk.text.DeskText;
import org.chenbao.app.desk.text.DeskText.Update;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person writes in the example day's edition, and every sentence of theirs is checked.
class DeskCheckTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
  private static final String STAFF = "- **概况**：星野智能成立于 2023 年，目前有员工 210 人。\n";

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

  @AfterEach
  void putBack() {
    DeskText.State now = day.text().now();
    if (!now.text().equals(text)) {
      write(now.text(), text);
    }
  }

  @Test
  void untouchedTextShouldBeBoundAndPassTheGate() {
    CheckView check = day.check(text);
    assertThat(check.claims()).hasSizeGreaterThan(100);
    assertThat(check.claims()).extracting(ClaimView::state).containsOnly("bound");
    assertThat(check.claims())
        .filteredOn(c -> !c.story().isEmpty())
        .allSatisfy(c -> assertThat(c.evidence()).isNotEmpty());
    assertThat(day.ruling().cleared()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300 亿美元的 G 轮融资 | 350 亿美元的 G 轮融资 | failed | 原文为“300 亿美元”，稿中为“350 亿美元”",
        "投后估值为 3800 亿美元，约合 | 投后估值为 300 亿美元，约合 | failed | 原文为“3800 亿美元”，稿中为“300 亿美元”",
        "目前有员工 210 人 | 目前有员工 270 人 | failed | 原文为“210 人”，稿中为“270 人”",
        "CEO 顾南乔说 | CEO 陈南乔说 | failed | 原文没有“陈南乔说”一词",
        "GLM-5 于 2026 年 2 月 12 日上线 | GLM-5 于 2 月 11 日上线 | failed | 原文为“2026 年 2 月 12 日”，稿中为“2 月 11 日”",
        "一年花费超过 100 万美元的客户已多于 500 家 | 每年花费超过 100 万美元的客户超过 500 家 | checked | ",
        "星野智能成立于 2023 年 | 星野智能创立于 2023 年 | checked | ",
        "### [Anthropic 完成 300 亿美元 G 轮融资，投后估值 | ### [Anthropic 拿到 300 亿美元，估值 | checked | ",
        "# Anthropic 完成 300 亿美元 G 轮融资，GLM-5 发布后的第一个交易日：智谱大涨 | # Anthropic 融资 300 亿美元，智谱股价大涨 | checked |",
        "# Anthropic 完成 300 亿美元 G 轮融资，GLM-5 | # Anthropic 完成 900 亿美元 G 轮融资，GLM-5 | failed | 原文为“300 亿美元”，稿中为“900 亿美元”",
        "## AI 资本市场：Anthropic 等融资 | ## 融资大日子 | free |",
        "## AI 资本市场：Anthropic 等融资 | ## 融资 900 亿的大日子 | unbound | “900 亿”没有给出出处",
      })
  void changedWordsShouldBeHeldAgainstTheirEvidence(
      String from, String to, String state, String flaw) {
    List<ClaimView> touched = touched(text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    assertThat(touched).extracting(ClaimView::state).containsExactly(state);
    assertThat(touched.getFirst().flaws()).isEqualTo(flaw == null ? List.of() : List.of(flaw));
  }

  @Test
  void evidenceShouldStandInItsArticle() {
    ClaimView claim = touched(text.replace("目前有员工 210 人", "目前共有员工 210 人")).getFirst();
    assertThat(claim.evidence())
        .allSatisfy(e -> {
          String words = day.article(e.article()).orElseThrow().words().text();
          assertThat(words.substring(e.start(), e.end())).isEqualTo(e.quote());
        });
    assertThat(claim.evidence().getFirst().outlet()).isEqualTo("星野智能");
  }

  @Test
  void whatNobodyReportsShouldBeUnboundAndHoldTheEdition() {
    write(text, text.replace(STAFF, STAFF + "- 公司计划明年在香港上市。\n"));
    RulingView ruling = day.ruling();
    assertThat(ruling.cleared()).isFalse();
    CheckRow check = check(ruling, "every-sentence-of-a-person-is-bound");
    assertThat(check.faults()).hasSize(1);
    assertThat(check.faults().getFirst().words()).contains("「公司计划明年在香港上市。」：本条的报道里找不到这样的说法");
    assertThat(day.approve("林", day.text().now().version())).isInstanceOf(Approval.Held.class);
  }

  @Test
  void aParagraphOutsideOfStoriesShouldNotVanish() {
    List<ClaimView> touched = touched(text.replace("## 更多动态\n", "## 更多动态\n\n写在这里的话。\n"));
    assertThat(touched).extracting(ClaimView::state).containsExactly("unbound");
  }

  @Test
  void aStoryWithoutAReportShouldAskForItsLink() {
    String strange = "### [没有人报道的事](https://nobody.example/1)\n\n说了什么。\n\n---\n\n## 大模型";
    List<ClaimView> touched = touched(text.replaceFirst("## 大模型", strange));
    assertThat(touched).singleElement().extracting(ClaimView::state).isEqualTo("unbound");
    assertThat(touched.getFirst().flaws()).containsExactly("今天的报道里没有这条：先加入它的链接");
  }

  @Test
  void aPersonMayTakeOutMoveAndMergeWhatIsBound() throws IOException {
    String second = section("### [星野智能完成");
    String moved = text.replace(second, "").replace("## 算力与芯片", second + "## 算力与芯片");
    moved = moved.replace(STAFF, "");
    assertThat(touched(moved)).isEmpty();
    write(text, moved);
    assertThat(day.ruling().checks())
        .filteredOn(c -> !c.passed())
        .noneMatch(c -> c.weight().equals("hold"));
    Approval approval = day.approve("林编辑", day.text().now().version());
    assertThat(approval).isInstanceOf(Approval.Published.class);
    String printed = Files.readString(folder.resolve("data/editions/2026-02-13/edition.md"));
    assertThat(printed)
        .contains("经编辑修改；由 林编辑 审校", "reviewedBy: \"林编辑\"")
        .doesNotContain("210 人", "未经人工审校");
    assertThat(printed.indexOf("### [星野智能完成")).isGreaterThan(printed.indexOf("## 大模型"));
    assertThat(day.view().state()).isEqualTo("published");
    assertThat(day.text().history().getFirst().words()).startsWith("approved as revision");
  }

  @Test
  void aMainStoryMayBecomeABriefByHand() {
    String story = section("### [星野智能完成");
    String url = "https://xingye-zhineng.example/news/series-b.html";
    String moved =
        text.replace(story, "")
            .replaceFirst("\n- \\[", "\n- [星野智能完成 3.2 亿元 B 轮融资](" + url + ")：公司有员工 210 人。\n- [");
    List<ClaimView> touched = touched(moved);
    assertThat(touched).extracting(ClaimView::state).containsExactly("checked");
    assertThat(touched.getFirst().kind()).isEqualTo("brief");
  }

  @Test
  void whoApprovesAnOlderTextShouldBeAskedToLookAgain() {
    long seen = day.text().now().version();
    write(text, text.replace(STAFF, ""));
    assertThatThrownBy(() -> day.approve("林", seen))
        .isInstanceOf(Refusal.class)
        .hasMessage("the text has changed since: look at it again");
    assertThatThrownBy(() -> day.approve(" ", seen + 1)).isInstanceOf(Refusal.class);
  }

  @Test
  void theCopyDeskShouldPointAtWordsInTheText() {
    String wrong = text.replace("约合 2.63 万亿元人民币。", "约合 2.63 万亿元人民币。。");
    CheckView check = day.check(wrong);
    assertThat(check.remarks())
        .allSatisfy(r -> assertThat(r.to()).isLessThanOrEqualTo(wrong.length()))
        .anySatisfy(r -> {
          assertThat(r.fix()).isNotNull();
          assertThat(wrong.substring(r.from(), r.to())).contains("。。");
        });
  }

  /// Marks of what a person touched, each of whose places holds the words meant.
  private static List<ClaimView> touched(String edited) {
    return day.check(edited).claims().stream().filter(c -> !c.state().equals("bound")).toList();
  }

  private static void write(String from, String to) {
    long version = day.text().now().version();
    String change = "[[" + from.length() + lines(to) + "]]";
    assertThat(day.text().push(version, List.of(new Update("t:" + version, change)), "林"))
        .isEqualTo(new DeskText.Pushed.Accepted(version + 1));
  }

  private static String lines(String text) {
    var json = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      json.append(',').append(JsonLines.JSON.writeValueAsString(line));
    }
    return json.toString();
  }

  private static String section(String begins) {
    int start = text.indexOf(begins);
    int end = text.indexOf("\n---\n\n", start) + 6;
    return text.substring(start, end);
  }

  private static CheckRow check(RulingView ruling, String rule) {
    return ruling.checks().stream().filter(c -> c.rule().equals(rule)).findFirst().orElseThrow();
  }
}
