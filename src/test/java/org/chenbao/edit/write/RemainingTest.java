package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chenbao.language.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡轮的成本可降到上一代的十分之一。|10%",
        "渡轮的成本最多减少 90%。|10%",
        "渡轮的成本降低了三分之二。|33%",
        "渡轮的成本降至 40%。|",
        "渡轮的市场份额为 40%。|",
        "渡轮的速度提升 10 倍。|",
        "The port cut the cost per ferry by as much as 10x.|10%",
        "The port reduced waiting by 40%.|60%",
        "The port kept less than 40% of its pilots.|",
        "Half of the pilots stayed.|50%",
      })
  void whatIsLeftShouldBeOneFigureHoweverItIsTold(String sentence, String left) {
    Optional<String> found =
        Quantities.in(sentence).stream()
            .flatMap(q -> Remaining.of(q, sentence).stream())
            .findFirst();
    assertThat(found).isEqualTo(Optional.ofNullable(left));
  }
}
