package org.chenbao.edit.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  @Test
  void theFirstShouldReadAsItStandsAndTheOthersOtherwise() {
    assertThat(Readings.of(6, 3))
        .containsExactly(
            List.of(1, 2, 3, 4, 5, 6), List.of(6, 5, 4, 3, 2, 1), List.of(3, 4, 5, 6, 1, 2));
    assertThat(Readings.of(12, 5)).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void fewSentencesShouldHaveNoMoreReadingsThanOrders() {
    assertThat(Readings.of(0, 3)).isEmpty();
    assertThat(Readings.of(1, 3)).containsExactly(List.of(1));
    assertThat(Readings.of(2, 3)).containsExactly(List.of(1, 2), List.of(2, 1));
  }

  @Test
  void aDepthThatMakesNoSenseShouldBeRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Depth(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Depth(3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Depth(3, 6));
  }
}
