package org.chenbao.edit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Origin;
import org.chenbao.model.Proof;
import org.chenbao.model.Quoting;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling;
import org.chenbao.model.Ruling.Check;
import org.chenbao.model.Ruling.Fault;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final Limits FEW = new Limits(Map.of("enough-stories", 0));
  private static final String TEXT = "星野智能 2 月 13 日发布第二代机械臂。新款机械臂售价 3.2 万元，负载 12 千克。";
  private static final Article REPORT = Sample.article("a1", "kuaixun", "星野智能发布第二代机械臂", TEXT);
  private static final Article OTHER =
      Sample.article("a2", "zhiyan", "云帆机器人在苏州设厂", "云帆机器人 2 月 13 日在苏州设厂。新厂占地 2 万平方米。");

  @Test
  void aSoundEditionShouldBeCleared() {
    Ruling ruling = ruling(Sample.edition(proof(REPORT), proof(OTHER)));
    assertThat(ruling.checks()).noneMatch(Check::holds);
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

  @Test
  void aThinEditionShouldBeShortAndNotHeld() {
    Edition thin = thin(Sample.edition(proof(REPORT)));
    Ruling ruling = new Gate(Limits.STANDARD, Quoting.STANDARD).rule(thin, page(""));
    assertThat(ruling).isInstanceOf(Ruling.Cleared.class);
    assertThat(found(ruling, "enough-stories"))
        .containsExactly(Fault.of(new Bilingual("1 条要闻，少于 5", "1 main stories, fewer than 5")));
  }

  @Test
  void aThinEditionThatIsNotMarkedShouldHold() {
    Ruling ruling =
        new Gate(Limits.STANDARD, Quoting.STANDARD).rule(Sample.edition(proof(REPORT)), page(""));
    assertThat(ruling).isInstanceOf(Ruling.Held.class);
    assertThat(found(ruling, "thin-is-marked")).hasSize(1);
  }

  @Test
  void manyClaimsTakenOutShouldBeRemarkedOn() {
    Proof one = proof(REPORT);
    var pruned =
        new Proof(
            one.story(),
            one.headline(),
            one.lead(),
            one.blocks(),
            List.of(new Removed("s-a1", "负载 21 千克。", new Bilingual("原文为“12 千克”，稿中为“21 千克”", ""))));
    Ruling ruling = ruling(Sample.edition(pruned));
    assertThat(ruling).isInstanceOf(Ruling.Cleared.class);
    assertThat(found(ruling, "few-claims-removed"))
        .containsExactly(
            Fault.of(new Bilingual("3 句中删去 1 句，超过 10%", "1 of 3 claims taken out, over 10 %")));
  }

  @Test
  void moreThanThreeSentencesOrAQuarterOfOneArticleShouldHold() {
    String sentence = "星野智能的第 %d 家工厂在苏州开工。";
    String text =
        IntStream.rangeClosed(1, 40).mapToObj(sentence::formatted).collect(Collectors.joining());
    Article report = Sample.article("a7", "kuaixun", "星野智能四十家工厂同日开工", text);
    List<Claim> facts =
        IntStream.rangeClosed(2, 4)
            .mapToObj(i -> Sample.quoting(report, sentence.formatted(i)))
            .toList();
    assertThat(ruling(Sample.edition(proof(report, facts.get(0), facts.get(1)))))
        .isInstanceOf(Ruling.Cleared.class);
    assertThat(failed(Sample.edition(proof(report, facts.toArray(new Claim[0])))))
        .containsExactly("nothing-is-quoted-at-length");
  }

  @Test
  void aQuarterOfOneArticleShouldBeTheMostWhereItsSentencesAreLong() {
    String first = "星野智能在苏州的工厂开工，" + "生产线一条接着一条，".repeat(14) + "到年底全部投产。";
    String second = "厂区占地很广，" + "仓库一座挨着一座，".repeat(14) + "全部由机器人管理。";
    Article report = Sample.article("a8", "kuaixun", "星野智能苏州工厂开工", first + second);
    assertThat(failed(Sample.edition(proof(report, Sample.quoting(report, second)))))
        .containsExactly("nothing-is-quoted-at-length");
    assertThat(ruling(Sample.edition(proof(report)))).isInstanceOf(Ruling.Cleared.class);
  }

  @Test
  void whatAPublisherDoesNotAllowShouldHold() {
    Edition edition = Sample.edition(proof(REPORT));
    for (int allowed : List.of(Quoting.NOTHING, Quoting.TITLES)) {
      var quoting = new Quoting(Map.of("kuaixun.example", allowed));
      Ruling ruling = new Gate(FEW, quoting).rule(edition, page(""));
      assertThat(found(ruling, "nothing-is-quoted-at-length")).hasSize(1);
    }
  }

  @Test
  void aSentenceToldInOtherWordsShouldNotCountAsQuoted() {
    Evidence whole = Sample.quoting(REPORT, TEXT).evidence().getFirst();
    Claim told = new Claim("第二代机械臂负载 12 千克。", List.of(whole));
    var quoting = new Quoting(Map.of("kuaixun.example", 1));
    Ruling ruling = new Gate(FEW, quoting).rule(Sample.edition(proof(REPORT, told)), page(""));
    assertThat(found(ruling, "nothing-is-quoted-at-length")).isEmpty();
  }

  @Test
  void whatTheDeskFindsOnTheFinishedPageShouldHoldOnlyWhereSomethingIsMissing() {
    Edition edition = Sample.edition(proof(REPORT));
    Ruling sound = new Gate(FEW, Quoting.STANDARD).rule(edition, page("# 标题\n\n正文\n"));
    assertThat(sound).isInstanceOf(Ruling.Cleared.class);
    assertThat(found(sound, "desk-finds-nothing")).isNotEmpty();
    Ruling held =
        new Gate(FEW, Quoting.STANDARD).rule(edition, page("# 标题\n\n<script>alert(1)</script>\n"));
    assertThat(found(held, "desk-finds-nothing-missing")).isNotEmpty();
  }

  @Test
  void whatHeldAnEditionShouldNameItsStory() {
    Claim bare = new Claim("新款机械臂很受欢迎。", List.of());
    Ruling ruling = ruling(Sample.edition(proof(REPORT, bare), proof(OTHER)));
    assertThat(((Ruling.Held) ruling).atFault()).containsExactly("s-a1");
    assertThat(((Ruling.Held) ruling).reasons())
        .containsExactly(
            new Removed(
                "s-a1",
                "没有出处：新款机械臂很受欢迎。",
                new Bilingual(
                    "未过发稿检查：every-fact-has-evidence",
                    "stopped by the gate: every-fact-has-evidence")));
  }

  private static Edition thin(Edition edition) {
    Edition.Masthead top = edition.masthead();
    return new Edition(
        new Edition.Masthead(
            top.date(),
            top.language(),
            top.title(),
            top.summary(),
            new Edition.Imprint("extractive", Edition.Author.PROGRAM, true, 1, true, List.of())),
        edition.themes(),
        edition.briefs(),
        edition.removed());
  }

  private static List<Fault> found(Ruling ruling, String check) {
    return ruling.checks().stream()
        .filter(c -> c.rule().equals(check))
        .flatMap(c -> c.faults().stream())
        .toList();
  }

  private static List<String> failed(Edition edition) {
    Ruling ruling = ruling(edition);
    assertThat(ruling).isInstanceOf(Ruling.Held.class);
    return ruling.checks().stream().filter(Check::holds).map(Check::rule).toList();
  }

  private static Ruling ruling(Edition edition) {
    return new Gate(FEW, Quoting.STANDARD).rule(edition, page(""));
  }

  private static Manuscript page(String words) {
    return new Manuscript(words, List.of(), Manuscript.Text.none(1), List.of());
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
