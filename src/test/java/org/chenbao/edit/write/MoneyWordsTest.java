package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 1830 亿美元 | $183 billion
          EN | 3.2 亿元 | 320 million yuan
          EN | 44 万亿日元 | 44 trillion yen
          EN | 492 港元 | HK$492
          ZH | $380 billion | 3800 亿美元
          ZH | €2.5 million | 250 万欧元
          """)
  void anAmountShouldBeWrittenAsReadersWriteIt(Language language, String words, String written) {
    assertThat(MoneyWords.of(words, language)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 超 500 亿美元
          EN | 300 至 500 亿元
          EN | $380 billion
          EN | 77.8%
          ZH | 3.2 亿元
          """)
  void whatIsNotOneExactAmountShouldStay(Language language, String words) {
    assertThat(MoneyWords.of(words, language)).isEqualTo(words);
  }
}
