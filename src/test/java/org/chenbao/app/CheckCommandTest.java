package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chenbao.edit.desk.CopyDesk;
import org.chenbao.edit.desk.Corrections;
import org.chenbao.edit.desk.Remark;
import org.chenbao.model.Finding;
import org.chenbao.publish.manuscript.ManuscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `check`, on an edition with a fault of each kind and on one with none.
class CheckCommandTest {
  private static final String FAULTY =
      """
      ---
      title: 星野智能开源
      seo: ["星野智能","银杏云"]
      ---
      # 星野智能开源

      ## 具身智能

      ### [星野智能开源二号](https://kuaixun.example/2.html)

      星野智能昨日宣布开源，它说“今天是新的一天”。

      - **成本**：成本降低 10 倍
      - **影响**：利好机器人企业

      ### 没有链接的一条

      敬请期待

      ## 更多动态

      - [云帆建厂](https://kuaixun.example/2.html)：苏州
      - [松涛换帅](https://songtao.example/)：杭州

      <div class="card"><a href="https://songtao.example/x">加入</a></div>
      """;

  private static final String SOUND =
      """
      ---
      title: 星野智能开源
      date: 2026-02-14
      disclosure: 程序自动摘编
      digitalSourceType: none
      seo: ["星野智能"]
      ---
      # 星野智能开源

      ## 具身智能

      ### [星野智能开源二号](https://kuaixun.example/2.html)

      星野智能 2 月 13 日宣布开源，它说“今天是新的一天”，成本降低了 90%，速度提高到 10 倍。
      """;

  @TempDir Path folder;

  @Test
  void eachFaultShouldBeNamedWithItsLine() {
    assertThat(CopyDesk.read(ManuscriptReader.read(FAULTY)))
        .filteredOn(r -> r.severity() == Finding.Severity.ERROR)
        .extracting(r -> r.line() + " " + r.related() + " " + r.rule())
        .containsExactly(
            "1 [] ai-label-missing",
            "3 [] seo-tag-without-story",
            "9 [22] url-shared-by-two-stories",
            "11 [] relative-date-copied",
            "13 [] decrease-in-bei",
            "14 [] unsourced-investment-advice",
            "16 [] link-missing",
            "16 [] story-stub",
            "18 [] placeholder",
            "23 [] url-is-site-root",
            "25 [] active-html");
  }

  @Test
  void aSoundEditionShouldPass() throws IOException {
    assertThat(CopyDesk.read(ManuscriptReader.read(SOUND))).isEmpty();
    assertThat(check(SOUND)).isEqualTo(Exit.DONE);
  }

  @Test
  void fixShouldChangeNothingUnlessToldTo() throws IOException {
    String edition = SOUND.replace("成本降低了", "部份成本降低了");
    Path file = folder.resolve("edition.md");
    assertThat(check(edition, "--fix")).isEqualTo(Exit.FOUND);
    assertThat(file).hasContent(edition);
    assertThat(check(edition, "--fix", "--write")).isEqualTo(Exit.FOUND);
    assertThat(file).hasContent(edition.replace("部份", "部分"));
    assertThat(Main.run("check", file.toString(), "--write")).isEqualTo(Exit.UNUSABLE);
  }

  @Test
  void fixShouldLeaveLineEndsAlone() {
    String edition = SOUND.replace("成本降低了", "部份成本降低了").replace("\n", "\r\n");
    List<Remark> remarks = CopyDesk.read(ManuscriptReader.read(edition));
    assertThat(Corrections.of(remarks).applied(edition)).isEqualTo(edition.replace("部份", "部分"));
  }

  @Test
  void badInputShouldSayWhatToDo() throws IOException {
    assertThat(check(SOUND, "--lang", "fr")).isEqualTo(Exit.UNUSABLE);
    assertThat(check(SOUND, "--data", folder.resolve("none").toString())).isEqualTo(Exit.UNUSABLE);
    assertThat(check(SOUND, "--articles", folder.resolve("none").toString()))
        .isEqualTo(Exit.UNUSABLE);
  }

  /// Ten times the usual edition, full of opening marks, within seconds.
  @Test
  @Timeout(20)
  void aHostileEditionShouldEnd() throws IOException {
    String marks = "### [" + "（".repeat(20_000) + "](x)\n\n" + "从 1 至 ".repeat(20_000);
    assertThat(check(marks)).isEqualTo(Exit.FOUND);
  }

  @Test
  void anErrorShouldEndWithOne() throws IOException {
    assertThat(check(FAULTY)).isEqualTo(Exit.FOUND);
    assertThat(check(FAULTY, "--json")).isEqualTo(Exit.FOUND);
    assertThat(Main.run("check", folder.resolve("none.md").toString())).isEqualTo(Exit.UNUSABLE);
  }

  @Test
  void aFreshFolderShouldBeHealthyButForWhatTheBuildMakes() {
    String home = System.getProperty("chenbao.home", "");
    System.setProperty("chenbao.home", folder.toString());
    try {
      assertThat(Main.run("doctor", "--data", folder.resolve("data").toString()))
          .isEqualTo(Exit.FOUND);
    } finally {
      if (home.isEmpty()) {
        System.clearProperty("chenbao.home");
      } else {
        System.setProperty("chenbao.home", home);
      }
    }
  }

  private int check(String edition, String... more) throws IOException {
    String file = Files.writeString(folder.resolve("edition.md"), edition).toString();
    var words = new ArrayList<String>(List.of("check", file));
    words.addAll(Arrays.asList(more));
    return Main.run(words.toArray(String[]::new));
  }
}
