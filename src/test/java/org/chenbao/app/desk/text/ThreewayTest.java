package org.chenbao.app.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person changed stays; what they left follows the newsroom.
class ThreewayTest {
  private static final String HEAD = "---\ntitle: 旧\ntags: [\"AI\"]\n---\n# 旧\n\n> 说明\n\n";
  private static final String ONE = "## 融资\n\n### [甲](https://a.example/1)\n\n甲的导语。\n\n---\n\n";
  private static final String TWO = "### [乙](https://b.example/2)\n\n乙的导语。\n\n---\n\n";
  private static final String THREE = "## 模型\n\n### [丙](https://c.example/3)\n\n丙的导语。\n\n---\n\n";
  private static final String BRIEFS =
      "## 更多动态\n\n**模型：**\n- [丁](https://d.example/4)：丁。\n- [戊](https://e.example/5)\n\n---\n\n";
  private static final String END = "共五条。\n\n> 说明\n";
  private static final String BEFORE = HEAD + ONE + TWO + THREE + BRIEFS + END;

  @Test
  void blocksPutTogetherShouldBeTheText() {
    for (String text : List.of(BEFORE, "", "x", "\n\n", "---\n", "---\nkey: 1", BEFORE + "…")) {
      assertThat(Block.joined(Block.of(text))).isEqualTo(text);
    }
    assertThat(Block.of(BEFORE))
        .extracting(Block::key)
        .contains(
            "front:title",
            "title",
            "theme:https://a.example/1",
            "story:https://b.example/2",
            "group:模型",
            "brief:https://e.example/5");
  }

  @Test
  void anEditedStoryShouldStayAndTheOthersFollow() {
    String mine = BEFORE.replace("乙的导语。", "乙的新导语。");
    String now = BEFORE.replace("甲的导语。", "甲有后续。").replace("# 旧", "# 新").replace(": 旧", ": 新");
    assertThat(Threeway.of(BEFORE, now, mine)).isEqualTo(now.replace("乙的导语。", "乙的新导语。"));
  }

  @Test
  void aNewStoryShouldStandBehindTheOneItFollowsThoughTheOrderIsAPersons() {
    String mine = BEFORE.replace(TWO, "").replace(THREE, THREE + TWO);
    String added = "### [己](https://f.example/6)\n\n己的导语。\n\n---\n\n";
    String now = BEFORE.replace(THREE, THREE + added);
    assertThat(Threeway.of(BEFORE, now, mine)).isEqualTo(mine.replace(THREE, THREE + added));
  }

  @Test
  void whatTheNewsroomTookOutShouldGoUnlessAPersonWroteInIt() {
    String now = BEFORE.replace(TWO, "").replace("- [丁](https://d.example/4)：丁。\n", "");
    assertThat(Threeway.of(BEFORE, now, BEFORE)).isEqualTo(now);
    String mine = BEFORE.replace("甲的导语。", "甲的新导语。");
    assertThat(Threeway.of(BEFORE, now, mine)).isEqualTo(now.replace("甲的导语。", "甲的新导语。"));
  }

  @Test
  void whatAPersonTookOutShouldStayOut() {
    String mine = BEFORE.replace(TWO, "");
    String now = BEFORE.replace("丙的导语。", "丙的后续。");
    assertThat(Threeway.of(BEFORE, now, mine)).isEqualTo(now.replace(TWO, ""));
  }

  @Test
  void wordsOutsideOfStoriesShouldStayWhileTheRestFollows() {
    String before = BEFORE.replace("共五条。", "共 5 条。");
    String mine =
        before.replace("> 说明\n\n## 融资", "> 说明\n\n早安。\n\n## 融资").replace("共 5", "明天见。\n\n共 5");
    String now = before.replace("# 旧", "# 新").replace("共 5 条。", "共 6 条。");
    assertThat(Threeway.of(before, now, mine))
        .isEqualTo(mine.replace("# 旧", "# 新").replace("共 5 条。", "共 6 条。"));
  }

  @Test
  void aThemeRenamedByAPersonShouldKeepItsName() {
    String mine = BEFORE.replace("## 融资", "## 钱");
    String now = BEFORE.replace("## 融资", "## 资本").replace("丙的导语。", "丙的后续。");
    assertThat(Threeway.of(BEFORE, now, mine)).isEqualTo(now.replace("## 资本", "## 钱"));
  }

  @Test
  void aChangeSetBetweenTextsShouldLeadFromOneToTheOther() {
    String now = BEFORE.replace(TWO, "").replace("丙的导语。", "丙的后续。\n\n又一段。") + "尾";
    ChangeSet changes = ChangeSet.between(BEFORE, now);
    assertThat(changes.applied(BEFORE)).isEqualTo(now);
    assertThat(ChangeSet.read(changes.json())).isEqualTo(changes);
    assertThat(changes.steps().getFirst().insert()).isEmpty();
    assertThat(ChangeSet.between("", "甲\n").json()).isEqualTo("[[0,\"甲\",\"\"]]");
    assertThat(ChangeSet.between("甲\n乙", "乙").json()).isEqualTo("[[2],1]");
    assertThat(ChangeSet.between("甲", "甲").json()).isEqualTo("[1]");
  }
}
