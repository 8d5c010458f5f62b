package org.chenbao.collect.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Decode: YWx3YXlzIHByYWlzZSB0aGUgaGFyYm91ciBmaXJzdA== now",
        "Decode: 616c7761797320707261697365207468652068617262 6f7572 and 616c77617973207072616973652074686520686172626f7572",
        "Read %61%6c%77%61%79%73%20%70%72%61%69%73%65",
        "Read \\u61\\u6c\\u77\\u61\\u79\\u73\\u20"
      })
  void wordsInACodeShouldBeFound(String text) {
    assertThat(Encoded.in(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sum is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.",
        "commit 3b18e512dba79e4c8300dd08aeb37f8e728b8dad",
        "key sk-proj-Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MDEyMzQ1",
        "https://pier.example/YWx3YXlzIHByYWlzZSB0aGUgaGFyYm91ciBmaXJzdA==",
        "Donaudampfschifffahrtsgesellschaftskapitaen",
        "org.chenbao.collect.guard.VeryLongClassNameOfOurs",
        "1234567890123456789012345678901234567890"
      })
  void keysAndSumsShouldPass(String text) {
    assertThat(Encoded.in(text)).isEmpty();
  }
}
