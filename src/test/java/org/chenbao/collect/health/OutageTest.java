package org.chenbao.collect.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chenbao.collect.health.Outage.Attempt;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void halfOfWhatAnsweredBeforeShouldBeOneIncident() {
    List<Attempt> attempts = hosts(10, true, false);
    attempts.addAll(hosts(10, 10, true, true));

    assertThat(Outage.in(attempts).orElseThrow().detail()).startsWith("10 of 20 sources asked");
  }

  @Test
  void whatNeverAnsweredShouldProveNothing() {
    List<Attempt> attempts = hosts(60, false, false);
    attempts.addAll(hosts(60, 40, true, true));

    assertThat(Outage.in(attempts)).isEmpty();
  }

  @Test
  void aFewSitesThatAreDownShouldBeTheirOwnTrouble() {
    List<Attempt> attempts = hosts(4, true, false);

    assertThat(Outage.in(attempts)).isEmpty();
    attempts.addAll(hosts(4, 4, true, false));
    attempts.addAll(hosts(8, 9, true, true));
    assertThat(Outage.in(attempts)).isEmpty();
  }

  @Test
  void aFirstRunThatReachesNobodyShouldBeAnIncident() {
    assertThat(Outage.in(hosts(5, false, false))).isPresent();
    assertThat(Outage.in(List.of())).isEmpty();
  }

  @Test
  void manyFeedsOfOneSiteShouldBeOneSite() {
    List<Attempt> attempts =
        new ArrayList<>(
            IntStream.range(0, 30)
                .mapToObj(_ -> new Attempt("slow.example", true, false))
                .toList());
    attempts.addAll(hosts(6, true, true));

    assertThat(Outage.in(attempts)).isEmpty();
  }

  private static List<Attempt> hosts(int count, boolean answered, boolean reached) {
    return hosts(0, count, answered, reached);
  }

  private static List<Attempt> hosts(int from, int count, boolean answered, boolean reached) {
    return new ArrayList<>(
        IntStream.range(from, from + count)
            .mapToObj(i -> new Attempt("h" + i + ".example", answered, reached))
            .toList());
  }
}
