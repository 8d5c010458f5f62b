package org.chenbao.io.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.edit.Pen.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {
  @ParameterizedTest
  @CsvSource({
    "gpt-5-mini,gpt-5-mini",
    "gpt-5-mini-2025-08-07,gpt-5-mini",
    "openai/GPT-5.4-mini,gpt-5.4-mini",
    "claude-haiku-4-5-20251001,claude-haiku-4-5",
    "claude-sonnet-4-5@20250929,claude-sonnet-4-5",
    "gpt-4o-latest,gpt-4o"
  })
  void aModelShouldBeFoundUnderItsListedName(String asked, String listed) {
    assertThat(PriceList.of(asked)).map(Price::model).contains(listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "stand-in", "gpt-5-turbo", "gpt-5.9", "my-gpt-5", "gpt-4o-audio"})
  void aModelThatIsNotListedShouldHaveNoPrice(String asked) {
    assertThat(PriceList.of(asked)).isEmpty();
  }

  @Test
  void moneyShouldCountWhatWasReadBeforeAtItsOwnPrice() {
    Price price = PriceList.of("gpt-5-mini").orElseThrow();
    assertThat(price.microdollars(new Usage("m", 1_000_000, 0))).isEqualTo(250_000);
    assertThat(price.microdollars(new Usage("m", 1_000_000, 400_000, 0))).isEqualTo(160_000);
    assertThat(price.microdollars(new Usage("m", 0, 1_000))).isEqualTo(2_000);
    assertThat(price.microdollars(new Usage("m", 1, 0))).as("rounded up").isEqualTo(1);
  }
}
