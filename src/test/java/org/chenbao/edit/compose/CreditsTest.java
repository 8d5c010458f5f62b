package org.chenbao.edit.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Story.Tie;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final Article PRINTED = article("a", "星野智能发布第二代机械臂", Tier.STANDARD);
  private static final Article SURE = article("b", "星野智能推出第二代机械臂", Tier.STANDARD);
  private static final Article PRICE = article("c", "星野智能机械臂全线涨价", Tier.STANDARD);
  private static final Article OWN = article("d", "第二代机械臂", Tier.PRIMARY);

  @Test
  void whatIsVeryLikelyOfThePrintedShouldBeNamedAndNothingElse() {
    Proof line = line(List.of(tie("a", "b", 0.97), tie("a", "c", 0.8)), PRINTED, SURE, PRICE);
    assertThat(unsure(Credits.inOneLine(line))).containsExactly("c");
  }

  @Test
  void whatIsLikeOneOfTwoNamedShouldNotBeSure() {
    Article further = article("e", "星野智能公布机械臂新价", Tier.STANDARD);
    Proof line =
        line(
            List.of(
                tie("a", "b", 0.97), tie("a", "c", 0.97), tie("b", "c", 0.97), tie("c", "e", 0.97)),
            PRINTED,
            SURE,
            PRICE,
            further);
    assertThat(unsure(Credits.inOneLine(line))).containsExactly("e");
  }

  @Test
  void whatIsFarFromThePrintedShouldNotBeNamedThroughOthers() {
    Article further = article("e", "星野智能公布机械臂新价", Tier.STANDARD);
    List<Tie> ties =
        List.of(
            tie("a", "b", 0.97),
            tie("a", "c", 0.97),
            tie("b", "c", 0.97),
            tie("b", "e", 0.99),
            tie("c", "e", 0.99));
    assertThat(unsure(Credits.atLength(line(ties, PRINTED, SURE, PRICE, further))))
        .containsExactly("e");
    List<Tie> near = Stream.concat(ties.stream(), Stream.of(tie("a", "e", 0.6))).toList();
    assertThat(unsure(Credits.atLength(line(near, PRINTED, SURE, PRICE, further)))).isEmpty();
  }

  @Test
  void oneHouseShouldBeNamedOnceInALine() {
    Article again = Sample.article("f", "ia", "星野智能第二代机械臂上市", "");
    List<Tie> ties = List.of(tie("a", "f", 0.99));
    assertThat(unsure(Credits.inOneLine(line(ties, PRINTED, again)))).containsExactly("f");
    assertThat(unsure(Credits.atLength(line(ties, PRINTED, again)))).isEmpty();
  }

  @Test
  void aCopyShouldStandWithItsOriginal() {
    Proof line = line(List.of(tie("a", "c", 0.5)), PRINTED, SURE, PRICE);
    Story.Reports reports =
        new Story.Reports(
            line.story().reports().all(), List.of(new Story.Copy("a", "b")), 2, List.of());
    Proof copied = proof(line.story().of(tied(reports, List.of(tie("b", "c", 0.5)))), PRINTED);
    assertThat(unsure(Credits.inOneLine(copied))).containsExactly("c");
  }

  @Test
  void aMainStoryShouldNameTwoHousesWhereItHasThem() {
    List<Tie> ties = List.of(tie("a", "b", 0.75), tie("a", "c", 0.72));
    assertThat(unsure(Credits.atLength(line(ties, PRINTED, SURE, PRICE)))).containsExactly("c");
    assertThat(unsure(Credits.inOneLine(line(ties, PRINTED, SURE, PRICE))))
        .containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void theActorsWordShouldLeadWhereItIsLikelyAndNotWhereItIsNot() {
    Proof likely = proof(story(List.of(tie("a", "d", 0.86)), OWN, PRINTED), PRINTED);
    assertThat(Credits.inOneLine(likely).story().lead()).isEqualTo(OWN);
    Proof unlikely = proof(story(List.of(tie("a", "d", 0.7)), OWN, PRINTED), PRINTED);
    assertThat(Credits.inOneLine(unlikely).story().lead()).isEqualTo(PRINTED);
  }

  @Test
  void aStoryOfWhichNothingIsKnownShouldKeepItsReports() {
    Proof proof = proof(Sample.story(PRINTED, SURE), PRINTED);
    assertThat(Credits.inOneLine(proof)).isEqualTo(proof);
  }

  private static Set<String> unsure(Proof proof) {
    return proof.story().reports().surety().unsure();
  }

  private static Proof line(List<Tie> ties, Article... reports) {
    return proof(story(ties, reports), reports[0]);
  }

  private static Proof proof(Story story, Article printed) {
    Claim title = Sample.titled(printed);
    return new Proof(story, title, title, List.of(), List.of());
  }

  private static Story story(List<Tie> ties, Article... reports) {
    Story story = Sample.story(reports);
    return story.of(tied(story.reports(), ties));
  }

  private static Story.Reports tied(Story.Reports reports, List<Tie> ties) {
    return new Story.Reports(
        reports.all(),
        reports.copies(),
        reports.publishers(),
        reports.related(),
        reports.cited(),
        new Story.Surety(ties, Set.of()));
  }

  private static Tie tie(String one, String other, double likelihood) {
    return new Tie(one, other, likelihood);
  }

  private static Article article(String id, String title, Tier tier) {
    return Sample.article(id, "i" + id, title, "", Language.ZH, tier);
  }
}
