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
  private static final String XINGYE = "https://xingye-zhineng.example/news/series-b.html";
  private static final String ANTHROPIC = "https://anthropic-news.example/news/series-g.html";

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
        "lead | Anthropic 2 月 12 日宣布完成 350 亿美元的 G 轮融资。 | failed | 原文为“300 亿美元”，稿中为“350 亿美元”",
        "lead | Anthropic 2 月 12 日宣布完成 300 亿美元的 G 轮融资，投后估值为 300 亿美元。 | failed | 原文为“3800"
            + " 亿美元”，稿中为“300 亿美元”",
        "lead | Anthropic 2 月 12 日宣布，完成了 300 亿美元的 G 轮融资。 | checked | ",
        "headline | Anthropic 拿到 300 亿美元，估值 3800 亿美元 | checked | ",
        "headline | Anthropic 拿到 300 亿美元，估值 8300 亿美元 | failed | 原文为“300 亿美元”，稿中为“8300 亿美元”",
        "title | Anthropic 融资 300 亿美元，星野智能融资 3.2 亿元 | checked | ",
        "title | Anthropic 融资 900 亿美元，星野智能融资 3.2 亿元 | failed | 原文为“300 亿美元”，稿中为“900 亿美元”",
        "theme | 融资大日子 | free | ",
        "theme | 融资 900 亿的大日子 | unbound | “900 亿”没有给出出处",
        "fact | 星野智能创立于 2023 年，目前员工 210 人。 | checked | ",
        "fact | 星野智能成立于 2023 年，目前有员工 270 人。 | failed | 原文为“210 人”，稿中为“270 人”",
        "fact | 星野智能 CEO 陈南乔说：“感谢 340 台机器人背后的每一位客户。” | failed | 原文没有“陈南乔说”一词",
        "fact | 公司计划明年在香港上市。 | unbound | 本条的报道里找不到这样的说法",
      })
  void aPersonsWordsShouldBeHeldAgainstTheReports(
      String where, String words, String state, String flaw) {
    List<ClaimView> touched = touched(with(where, words));
    assertThat(touched).extracting(ClaimView::state).containsExactly(state);
    assertThat(touched.getFirst().flaws()).isEqualTo(flaw == null ? List.of() : List.of(flaw));
  }

  @Test
  void evidenceShouldStandInItsArticle() {
    ClaimView claim = touched(with("fact", "星野智能目前共有员工 210 人。")).getFirst();
    assertThat(claim.evidence())
        .isNotEmpty()
        .allSatisfy(e -> {
          String words = day.article(e.article()).orElseThrow().words().text();
          assertThat(words.substring(e.start(), e.end())).isEqualTo(e.quote());
        });
    assertThat(claim.evidence().getFirst().outlet()).isEqualTo("星野智能");
  }

  @Test
  void whatNobodyReportsShouldHoldTheEditionByItsLine() {
    write(text, with("fact", "公司计划明年在香港上市。"));
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
    String strange = "### [没有人报道的事](https://nobody.example/1)\n\n说了什么。\n\n---\n\n";
    List<ClaimView> touched = touched(text.replace("## 更多动态\n", strange + "## 更多动态\n"));
    assertThat(touched).singleElement().extracting(ClaimView::state).isEqualTo("unbound");
    assertThat(touched.getFirst().flaws()).containsExactly("今天的报道里没有这条：先加入它的链接");
  }

  @Test
  void aPersonMayTakeOutMoveAndMergeWhatIsBound() throws IOException {
    String second = section();
    String fact = line(claim("fact", XINGYE));
    String moved = text.replace(second, "").replace("## 更多动态", second + "## 更多动态");
    moved = moved.replace(fact, "");
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
        .doesNotContain(fact, "未经人工审校");
    assertThat(printed.substring(printed.lastIndexOf("\n### "))).contains("](" + XINGYE + ")");
    assertThat(day.view().state()).isEqualTo("published");
    assertThat(day.text().history().getFirst().words()).startsWith("approved as revision");
  }

  @Test
  void aMainStoryMayBecomeABriefByHand() {
    String brief = "\n- [星野智能融资 3.2 亿元](" + XINGYE + ")：公司有员工 210 人。\n- [";
    String moved = text.replace(section(), "").replaceFirst("\n- \\[(?=[^\n]*\\]\\(https)", brief);
    List<ClaimView> touched = touched(moved);
    assertThat(touched).extracting(ClaimView::state).containsOnly("checked");
    assertThat(touched.getLast().kind()).isEqualTo("brief");
  }

  @Test
  void whoApprovesAnOlderTextShouldBeAskedToLookAgain() {
    long seen = day.text().now().version();
    write(text, text.replace(line(claim("fact", XINGYE)), ""));
    assertThatThrownBy(() -> day.approve("林", seen))
        .isInstanceOf(Refusal.class)
        .hasMessage("the text has changed since: look at it again");
    assertThatThrownBy(() -> day.approve(" ", seen + 1)).isInstanceOf(Refusal.class);
  }

  @Test
  void theCopyDeskShouldPointAtWordsInTheText() {
    String wrong = with("fact", "星野智能目前有员工 210 人。。");
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

  /// The text with other words in a place, or with a fact more.
  private static String with(String where, String words) {
    return switch (where) {
      case "title" -> text.replaceFirst("\n# .*", "\n# " + words);
      case "theme" -> text.replaceFirst("\n## .*", "\n## " + words);
      case "fact" -> {
        int at = claim("lead", XINGYE).to();
        yield text.substring(0, at) + "\n\n- " + words + text.substring(at);
      }
      default -> {
        ClaimView claim = claim(where, ANTHROPIC);
        yield text.substring(0, claim.from()) + words + text.substring(claim.to());
      }
    };
  }

  /// The first claim of a kind in the story that a link leads to.
  private static ClaimView claim(String kind, String url) {
    int from = text.indexOf("\n### ", text.lastIndexOf("\n### ", text.indexOf("](" + url)));
    return day.check(text).claims().stream()
        .filter(c -> c.from() > from && c.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static String line(ClaimView claim) {
    return text.substring(
        text.lastIndexOf('\n', claim.from()) + 1, text.indexOf('\n', claim.to()) + 1);
  }

  private static String section() {
    int start = text.lastIndexOf("\n### ", text.indexOf("](" + XINGYE)) + 1;
    return text.substring(start, text.indexOf("\n---\n\n", start) + 6);
  }

  private static CheckRow check(RulingView ruling, String rule) {
    return ruling.checks().stream().filter(c -> c.rule().equals(rule)).findFirst().orElseThrow();
  }
}
