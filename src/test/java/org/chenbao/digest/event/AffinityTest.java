package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.junit.jupiter.api.Test;

class AffinityTest {
  private static final List<Article> ARTICLES =
      IntStream.range(0, 9)
          .mapToObj(i -> Sample.article("a" + i, "quay" + i, "T" + i, ""))
          .toList();
  private static final Event GREATER = event(0, 6);
  private static final Event LESSER = event(6, 7);
  private static final Event OTHER = event(7, 9);

  @Test
  void aReportThatIsLikeMostOfAnEventIsLikelyOfIt() {
    List<Bond> bonds = IntStream.range(0, 5).mapToObj(i -> new Bond(i, 6, 0.8)).toList();
    Map<String, Map<String, Double>> between = between(bonds);
    assertThat(likely(between, LESSER, GREATER)).isCloseTo(0.8, within());
    assertThat(likely(between, GREATER, LESSER)).isCloseTo(0.8, within());
    assertThat(between).doesNotContainKey(OTHER.id());
  }

  @Test
  void aReportThatIsLikeOneOfManyIsNot() {
    assertThat(likely(between(List.of(new Bond(2, 6, 0.95))), LESSER, GREATER))
        .isCloseTo(0.19, within());
  }

  @Test
  void allReportsOfTheLesserCount() {
    List<Bond> bonds = IntStream.range(0, 5).mapToObj(i -> new Bond(i, 7, 0.8)).toList();
    assertThat(likely(between(bonds), OTHER, GREATER)).isCloseTo(0.4, within());
  }

  @Test
  void whatAPersonPutRightIsNoLikelihood() {
    assertThat(between(List.of(Bond.corrected(new Pair(2, 6), false)))).isEmpty();
  }

  private static Map<String, Map<String, Double>> between(List<Bond> bonds) {
    return Affinity.of(List.of(GREATER, LESSER, OTHER), bonds, ARTICLES::get);
  }

  private static double likely(Map<String, Map<String, Double>> between, Event one, Event other) {
    return between.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), 0.0);
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }

  private static Event event(int from, int to) {
    return new Event(
        ARTICLES.subList(from, to),
        List.of(),
        List.of(),
        List.of(),
        new Event.Traits(Map.of(), Map.of(), Map.of()));
  }
}
