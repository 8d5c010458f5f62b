package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingAloneTest {
  private static final Readers READERS =
      new Readers(Language.EN, ZoneId.of("UTC"), Quoting.STANDARD);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Robotics sold more units thanks to the mobile versions.",
        "Last week, the startup moved to Ohio.",
        "The South Korean automaker builds ferries in Ohio.",
        "Mara Lind told reporters that the effort will take a year.",
      })
  void knownThingsThatWereNotToldDangle(String sentence) {
    assertThat(Definites.dangle(sentence, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Robotics built the largest ferry on the internet of things.",
        "Larkspur Robotics showed a ferry and sold the ferry a week later.",
        "Mara Lind praised the chatbot Lodestar and the ability to draw maps.",
      })
  void knownThingsThatWereToldStand(String sentence) {
    assertThat(Definites.dangle(sentence, "")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"首批放出 100 个邀请码。", "预训练数据有 28 万亿词。", "2026 年 3 月，ARR 已接近 5 亿美元。"})
  void whatIsAboutNobodyNamesNobody(String sentence) {
    assertThat(Named.early(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"拾贝科技放出 100 个邀请码。", "截至 6 月，“海燕号”载客 320 人。", "Google 放出 100 个邀请码。"})
  void whatIsAboutSomebodyNamesIt(String sentence) {
    assertThat(Named.early(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lind adds that ferries are late.", "Ferries are late again, Lind said."})
  void surnamesAreStrangersUntilATitleNamesThem(String sentence) {
    assertThat(Strangers.in(sentence, Set.of(), "")).isTrue();
    assertThat(Strangers.in(sentence, Set.of("lind"), "")).isFalse();
  }

  @Test
  void aSurnameWhoseWholeNameStoodBeforeIsStrangeUntilItStandsAbove() {
    String text =
        "Mara Lind, a pilot of fourteen years, sued the port on Friday. The suit portrays Lind as a pilot of Trieste.";
    Sentence suit =
        SentencePool.of(
                Sample.story(Sample.article("a1", "quay", "A pilot sues the port", text)), READERS)
            .get(1);
    assertThat(Strangers.metBefore(suit, "")).isTrue();
    assertThat(Strangers.metBefore(suit, "Mara Lind sues")).isFalse();
    assertThat(Strangers.metBefore(suit, "Lindau sues")).isTrue();
  }

  @Test
  void aNameThatItsReportGaveBeforeIsStrangeUnlessItIsToldWhoseItIs() {
    String first = "Larkspur Robotics works on DeckHand, a helper for pilots. ";
    String again = "Pilots in Trieste have tested DeckHand for nine weeks.";
    assertThat(Strangers.metBefore(second(first + again), "")).isTrue();
    assertThat(Strangers.metBefore(second(first + again), "DeckHand lands ferries")).isFalse();
    String told = "Pilots in Trieste have tested DeckHand, a helper that lands ferries.";
    assertThat(Strangers.metBefore(second(first + told), "")).isFalse();
  }

  @Test
  void aTranscribedNameThatItsReportGaveBeforeIsStrange() {
    String text = "海燕号船长玛拉·林德即将离职。港务局两个月前才宣布，玛拉·林德将负责夜航。";
    assertThat(Strangers.metBefore(second(text), "海燕号船长离职")).isTrue();
    assertThat(Strangers.metBefore(second(text), "海燕号船长林德离职")).isFalse();
  }

  private static Sentence second(String text) {
    return SentencePool.of(
            Sample.story(Sample.article("a1", "quay", "The port loses a pilot", text)), READERS)
        .get(1);
  }

  @Test
  void aThingOfAnUnknownNameDangles() {
    String sentence = "Larkspur Robotics calls it a second breach of the Durable Deck project.";
    assertThat(Definites.dangle(sentence, "")).isTrue();
    assertThat(Definites.dangle(sentence, "Durable Deck is broken")).isFalse();
    assertThat(Definites.dangle(sentence, "A project of Larkspur is broken")).isFalse();
  }

  @Test
  void aWordThatOpensASentenceIsNobodysName() {
    String letter = "In his letter, Mr Sharma announced that he was leaving for a harbour.";
    assertThat(Strangers.in(letter, Set.of(), "Mrinank Sharma has resigned")).isFalse();
    assertThat(Dangling.in(letter)).isFalse();
    assertThat(Dangling.in("“And yes, it is for all these jobs,” Sharma said.")).isTrue();
    assertThat(Dangling.in("In his letter, which nobody has read so far, he resigned.")).isTrue();
  }

  @Test
  void aSurnameInChineseIsStrangeUntilItStandsAbove() {
    String sentence = "林一舟还认为，渡轮来得太晚。";
    assertThat(Strangers.in(sentence, Set.of(), "")).isTrue();
    assertThat(Strangers.in(sentence, Set.of(), "港务局局长林一舟辞职")).isFalse();
    assertThat(Strangers.in("知情人士透露，渡轮来得太晚。", Set.of(), "")).isFalse();
  }
}
