package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoreTest {
  private static final List<Bond> TWO_TURNS =
      List.of(
          new Bond(0, 1, 0.9),
          new Bond(0, 2, 0.9),
          new Bond(1, 2, 0.8),
          new Bond(2, 3, 0.9),
          new Bond(0, 3, 0.3),
          new Bond(3, 4, 0.9));

  @Test
  void whatOneThreadHoldsStaysOutside() {
    assertThat(core(TWO_TURNS, List.of(0, 1, 2, 3, 4), List.of(0, 1, 2, 3, 4)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void theCoreGrowsFromTheCentreThatIsAskedFor() {
    assertThat(core(TWO_TURNS, List.of(0, 1, 2, 3, 4), List.of(4))).containsExactly(2, 3, 4);
  }

  @Test
  void aTextAloneIsItsOwnCore() {
    assertThat(core(List.of(), List.of(7), List.of(7))).containsExactly(7);
  }

  @Test
  void ofManyTellingsATextNeedBeLikeAFewOnly() {
    List<Bond> bonds = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (int j = i + 1; j < 20; j++) {
        bonds.add(new Bond(i, j, 0.9));
      }
    }
    IntStream.range(0, 4).forEach(i -> bonds.add(new Bond(i, 20, 0.8)));
    IntStream.range(0, 2).forEach(i -> bonds.add(new Bond(i, 21, 0.8)));
    List<Integer> group = IntStream.range(0, 22).boxed().toList();
    assertThat(core(bonds, group, List.of(0))).contains(20).doesNotContain(21);
  }

  @Test
  void whatCameEarlyAndIsUnlikeAllThatCameLaterLeavesAgain() {
    List<Bond> bonds = new ArrayList<>(List.of(new Bond(0, 1, 0.9)));
    for (int i = 2; i < 5; i++) {
      bonds.add(new Bond(0, i, 0.88));
      for (int j = i + 1; j < 5; j++) {
        bonds.add(new Bond(i, j, 0.9));
      }
    }
    assertThat(core(bonds, List.of(0, 1, 2, 3, 4), List.of(0))).containsExactly(0, 2, 3, 4);
    bonds.add(new Bond(1, 2, 0.8));
    bonds.add(new Bond(1, 3, 0.8));
    assertThat(core(bonds, List.of(0, 1, 2, 3, 4), List.of(0))).contains(1);
  }

  @Test
  void whatAPersonJoinedBelongsToTheCore() {
    List<Bond> bonds = new ArrayList<>(TWO_TURNS);
    bonds.add(Bond.corrected(new Pair(0, 4), true));
    assertThat(core(bonds, List.of(0, 1, 2, 3, 4), List.of(0))).contains(4);
  }

  @Test
  void theOrderOfBondsMakesNoDifference() {
    List<Bond> shuffled = new ArrayList<>(TWO_TURNS);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(core(shuffled, List.of(0, 1, 2, 3, 4), List.of(0, 3)))
          .isEqualTo(core(TWO_TURNS, List.of(0, 1, 2, 3, 4), List.of(0, 3)));
    }
  }

  @Test
  void whatHasOnlyNamesInCommonWithTheOthersLeavesThem() {
    Core core = apart(2, bonds(4, 0.9));
    assertThat(core.of(List.of(0, 1, 2, 3), List.of(0))).containsExactly(0, 1, 3);
    assertThat(apart(2, bonds(4, 0.97)).of(List.of(0, 1, 2, 3), List.of(0))).hasSize(4);
  }

  @Test
  void aCentreThatHasOnlyNamesInCommonWithTheOthersIsNone() {
    Core core = apart(0, bonds(4, 0.9));
    assertThat(core.of(List.of(0, 1, 2, 3), List.of(0))).containsExactly(1, 2, 3);
  }

  @Test
  void ofTwoTextsThatShareOnlyNamesNeitherLeaves() {
    assertThat(apart(1, bonds(2, 0.9)).of(List.of(0, 1), List.of(0))).containsExactly(0, 1);
  }

  @Test
  void whoseWordsCannotMeetTheOthersStays() {
    var core = new Core(bonds(4, 0.9), (one, other) -> one == 2 || other == 2 ? -1 : 1);
    assertThat(core.of(List.of(0, 1, 2, 3), List.of(0))).hasSize(4);
  }

  @Test
  void whatSaysMuchAlikeSpeaksForACoreThatItIsLessLike() {
    List<Bond> bonds = new ArrayList<>(bonds(4, 0.9));
    IntStream.range(0, 4).forEach(i -> bonds.add(new Bond(i, 4, 0.55)));
    List<Integer> core = List.of(0, 1, 2, 3);
    assertThat(new Core(bonds, (_, _) -> 1.5).speaksFor(4, core)).isTrue();
    assertThat(new Core(bonds, (_, _) -> 0.5).speaksFor(4, core)).isFalse();
    assertThat(new Core(bonds, (_, _) -> 1.5).speaksFor(5, core)).isFalse();
  }

  /// A core where one text says nothing that the others say.
  private static Core apart(int text, List<Bond> bonds) {
    return new Core(bonds, (one, other) -> one == text || other == text ? 0 : 1);
  }

  private static List<Bond> bonds(int texts, double likelihood) {
    List<Bond> bonds = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      for (int j = i + 1; j < texts; j++) {
        bonds.add(new Bond(i, j, likelihood));
      }
    }
    return bonds;
  }

  private static List<Integer> core(List<Bond> bonds, List<Integer> group, List<Integer> centres) {
    return new Core(bonds, (_, _) -> 1).of(group, centres);
  }
}
