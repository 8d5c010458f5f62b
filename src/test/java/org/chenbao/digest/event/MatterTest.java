package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chenbao.Sample;
import org.chenbao.digest.Usage;
import org.junit.jupiter.api.Test;

class MatterTest {
  private static final double MUCH = 0.5;
  private static final double LITTLE = 0.1;

  private final Rarity rarity = Rarity.with(Usage.NONE);
  private final Reader reader = new Reader(Glossary.load());

  @Test
  void theNameOfAProductIsNothingInCommon() {
    assertThat(common("Siri hides a lamp for night walks", "Siri moves into six museums"))
        .isLessThan(LITTLE);
    assertThat(common("苹果 Siri 新增夜行灯光", "苹果 Siri 进驻六家博物馆")).isLessThan(LITTLE);
  }

  @Test
  void whatIsSaidOfItIs() {
    assertThat(common("Siri moves into six museums", "Museums take Siri in")).isGreaterThan(MUCH);
    assertThat(common("苹果 Siri 进驻六家博物馆", "多家博物馆迎来 Siri")).isGreaterThan(MUCH);
  }

  @Test
  void aBareNameDiffersInNothing() {
    assertThat(common("Siri", "Siri moves into six museums")).isEqualTo(1);
    assertThat(common("Siri moves into six museums", "Siri")).isZero();
  }

  @Test
  void wordsOfTwoScriptsCannotMeet() {
    assertThat(common("Siri moves into six museums", "苹果 Siri 进驻六家博物馆")).isNegative();
  }

  private double common(String one, String other) {
    var matter =
        new Matter(rarity, Map.of(0, List.of(read("a", one)), 1, List.of(read("b", other))));
    return matter.common(0, 1);
  }

  private Weighed read(String id, String title) {
    return Weighed.of(reader.read(Sample.article(id, "keji", title, "")), rarity);
  }
}
