package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionsTest {

  @Test
  void aWordWithItsNumbersShouldBeAVersion() {
    assertThat(Versions.in("GPT-5.3 与 iOS 27、M6 芯片"))
        .isEqualTo(Map.of("gpt", Set.of("5.3"), "ios", Set.of("27"), "m", Set.of("6")));
  }

  @Test
  void amountsAndDatesShouldBeNone() {
    assertThat(Versions.in("Fernway 30% 的员工，Fernway 12 月裁员，Fernway 20亿美元，Fernway 6 月 2 日"))
        .isEmpty();
  }

  @Test
  void onlyOneProductInTwoVersionsShouldDiffer() {
    assertThat(differ("M6 与 M7", "搭载 M5 的轮渡")).isTrue();
    assertThat(differ("M6 与 M7", "M5 之后是 M7")).isFalse();
    assertThat(differ("M6 与 M7", "GPT-5.3")).isFalse();
  }

  private static boolean differ(String one, String other) {
    return Versions.differ(Versions.in(one), Versions.in(other));
  }
}
