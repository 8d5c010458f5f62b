package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.publish.Hostile;
import org.junit.jupiter.api.Test;

class ClausesTest {
  @Test
  void clausesShouldEndAfterTheirPunctuation() {
    assertThat(Clauses.of("云杉说：“先开放，再收费。”价格未定")).containsExactly("云杉说：", "“先开放，", "再收费。”", "价格未定");
    assertThat(Clauses.of("没有停顿的标题")).containsExactly("没有停顿的标题");
  }

  @Test
  void numbersShouldStayWithTheirWords() {
    assertThat(Clauses.of("云杉 完成 12 亿元 G 轮融资，AI 业务"))
        .containsExactly("云杉 完成 12\u00A0亿元 G\u00A0轮融资，", "AI 业务");
  }

  @Test
  void nothingShouldBeLost() {
    for (String text : Hostile.TEXTS) {
      assertThat(String.join("", Clauses.of(text)).replace('\u00A0', ' ')).isEqualTo(text);
    }
  }
}
