package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.junit.jupiter.api.Test;

class WeigherTest {
  private static final Article REPORT =
      Sample.article("a", "harbour.example", "拾贝科技宣布渡轮海燕号开始夜航", "拾贝科技宣布，渡轮海燕号开始夜航。");

  private static final double COLOUR = weight("港口的夜里安静，灯塔照着水面。");

  @Test
  void aSentenceOnTheTitleOrAnAmountWeighsMoreThanColour() {
    assertThat(weight("渡轮海燕号夜航后，港口的夜里有灯。")).isGreaterThan(COLOUR);
    assertThat(weight("港口的夜里有 40 艘船，灯塔照着水面。")).isGreaterThan(COLOUR);
  }

  private static double weight(String said) {
    var whole = new Place(0, said.length());
    return Weigher.of(Sample.story(REPORT))
        .weight(Candidate.of(new Sentence(REPORT, Field.TEXT, whole, 9, said)));
  }
}
