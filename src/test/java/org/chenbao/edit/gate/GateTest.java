package org.chenbao.edit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling;
import org.chenbao.model.Ruling.Check;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final String TEXT = "星野智能 2 月 13 日发布第二代机械臂。新款机械臂售价 3.2 万元，负载 12 千克。";
  private static final Article REPORT = Sample.article("a1", "kuaixun", "星野智能发布第二代机械臂", TEXT);
  private static final Article OTHER =
      Sample.article("a2", "zhiyan", "云帆机器人在苏州设厂", "云帆机器人 2 月 13 日在苏州设厂。新厂占地 2 万平方米。");

  @Test
  void aSoundEditionShouldBeCleared() {
    Ruling ruling = Gate.rule(Sample.edition(proof(REPORT), proof(OTHER)));
    assertThat(ruling.checks()).allMatch(Check::passed);
    assertThat(ruling).isInstanceOf(Ruling.Cleared.class);
  }

  @Test
  void aNumberThatItsEvidenceLacksShouldHold() {
    Claim claim = Sample.quoting(REPORT, "新款机械臂售价 3.2 万元，负载 12 千克。");
    Claim altered = new Claim(claim.text().replace("3.2", "2.3"), claim.evidence());
    assertThat(failed(Sample.edition(proof(REPORT, altered))))
        .containsExactly("every-quantity-stands-in-its-evidence");
  }

  @Test
  void aFactThatCitesNothingShouldHold() {
    Claim bare = new Claim("新款机械臂很受欢迎。", List.of());
    assertThat(failed(Sample.edition(proof(REPORT, bare))))
        .containsExactly("every-fact-has-evidence");
  }

  @Test
  void aStoryWithoutALinkShouldHold() {
    assertThat(failed(Sample.edition(proof(at(""))))).containsExactly("every-story-has-a-link");
    assertThat(failed(Sample.edition(proof(at("javascript:alert(1)")))))
        .containsExactly("every-story-has-a-link");
  }

  @Test
  void aHomePageShouldNotStandAsALink() {
    assertThat(failed(Sample.edition(proof(at("https://kuaixun.example/")))))
        .containsExactly("every-story-has-a-link");
  }

  @Test
  void oneStoryTwiceShouldHold() {
    assertThat(failed(Sample.edition(proof(REPORT), proof(REPORT)))).contains("no-story-twice");
  }

  @Test
  void oneLinkUnderTwoStoriesShouldHold() {
    Article again = new Article("a3", REPORT.origin(), OTHER.words(), List.of());
    assertThat(failed(Sample.edition(proof(REPORT), proof(again))))
        .containsExactly("no-link-under-two-stories");
  }

  @Test
  void placeholdersAndMarkupShouldHold() {
    Article stub = Sample.article("a4", "kuaixun", "标题待补充：机械臂发布", TEXT);
    assertThat(failed(Sample.edition(proof(stub)))).containsExactly("no-placeholder");
    Article markup = Sample.article("a5", "kuaixun", "机械臂<b>发布</b>了新款", TEXT);
    assertThat(failed(Sample.edition(proof(markup)))).containsExactly("no-markup-in-prose");
  }

  @Test
  void aFrontPageThatSaysMoreThanItsStoriesShouldHold() {
    Edition edition = Sample.edition(proof(REPORT));
    Edition.Masthead top = edition.masthead();
    Edition boasting =
        new Edition(
            new Edition.Masthead(
                top.date(), Language.ZH, "星野智能称霸机械臂市场", top.summary(), top.imprint()),
            edition.themes(),
            edition.briefs(),
            List.of());
    assertThat(failed(boasting)).containsExactly("front-page-says-what-stories-say");
  }

  @Test
  void anEmptyEditionShouldHold() {
    Edition edition = Sample.edition(proof(REPORT));
    Edition empty = new Edition(edition.masthead(), List.of(), List.of(), List.of());
    assertThat(failed(empty)).contains("not-empty");
  }

  private static List<String> failed(Edition edition) {
    Ruling ruling = Gate.rule(edition);
    assertThat(ruling).isInstanceOf(Ruling.Held.class);
    return ruling.checks().stream().filter(c -> !c.passed()).map(Check::rule).toList();
  }

  private static Article at(String url) {
    Origin origin = REPORT.origin();
    return new Article(
        "a6",
        new Origin(url, origin.outlet(), "", origin.published(), Language.ZH),
        REPORT.words(),
        List.of());
  }

  private static Proof proof(Article article, Claim... facts) {
    List<Block.Item> items =
        List.of(facts).stream().map(c -> new Block.Item("售价", c, List.of())).toList();
    String lead = article.words().text().substring(0, article.words().text().indexOf('。') + 1);
    return new Proof(
        Sample.story(article),
        Sample.titled(article),
        Sample.quoting(article, lead),
        items.isEmpty() ? List.of() : List.of(new Block.Facts("", items)),
        List.of());
  }
}
