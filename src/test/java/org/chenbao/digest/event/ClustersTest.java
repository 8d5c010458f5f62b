package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {

  @Test
  void reportsWithoutBondsStandAlone() {
    assertThat(Clusters.of(3, List.of())).containsExactly(List.of(0), List.of(1), List.of(2));
  }

  @Test
  void oneBridgeDoesNotJoinTwoEvents() {
    List<Bond> bonds =
        List.of(
            new Bond(0, 1, 0.9),
            new Bond(0, 2, 0.9),
            new Bond(1, 2, 0.9),
            new Bond(3, 4, 0.9),
            new Bond(2, 3, 0.8));
    assertThat(Clusters.of(5, bonds)).containsExactly(List.of(0, 1, 2), List.of(3, 4));
  }

  @Test
  void theOrderOfBondsMakesNoDifference() {
    var random = new Random(1);
    List<Bond> bonds = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int j = i + 1; j < 40; j++) {
        if (random.nextInt(8) == 0) {
          bonds.add(new Bond(i, j, Math.round(random.nextDouble() * 10) / 10.0));
        }
      }
    }
    List<List<Integer>> groups = Clusters.of(40, bonds);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(bonds, new Random(seed));
      assertThat(Clusters.of(40, bonds)).isEqualTo(groups);
    }
  }
}
