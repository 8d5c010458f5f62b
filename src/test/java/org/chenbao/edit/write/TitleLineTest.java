package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTest {
  @Test
  void titleThatTellsIsASentence() {
    assertThat(TitleLine.of("拾贝科技发布第二代机械臂，售价 3.2 万元")).isEqualTo("拾贝科技发布第二代机械臂，售价 3.2 万元。");
    assertThat(TitleLine.of("Larkspur Robotics opens a plant for 320 workers in Ohio"))
        .isEqualTo("Larkspur Robotics opens a plant for 320 workers in Ohio.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拾贝科技的第二代机械臂到底强在哪里",
        "拾贝科技与杭州的夏天",
        "昨晚，拾贝科技在杭州发布第二代机械臂",
        "Larkspur Robotics Opens a Plant for 320 Workers in Ohio",
      })
  void titleThatPlaysOrCallsIsNone(String title) {
    assertThat(TitleLine.of(title)).isEmpty();
  }
}
