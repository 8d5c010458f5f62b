package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.junit.jupiter.api.Test;

class OneLineTest {
  private static final Article SHORT = Sample.article("a", "kuai", "云杉机器人完成 B 轮融资", "");

  @Test
  void whatBeginsWithTheHeadlineShouldGoOnFromThere() {
    String headline = "云杉机器人完成 B 轮融资";
    assertThat(OneLine.beyond("云杉机器人：" + headline + "，将在苏州新建一条机械臂产线", headline))
        .isEqualTo("将在苏州新建一条机械臂产线");
    assertThat(OneLine.beyond(headline + "，已到账", headline)).as("no line").startsWith(headline);
  }

  @Test
  void anotherPublishersAmountShouldStandBehindTheDetail() {
    Article detailed = Sample.article("a", "kuai", "云杉机器人完成 B 轮融资，将新建一条产线", "");
    Article counted = Sample.article("b", "wire", "云杉机器人完成 B 轮融资，金额达 8 亿元", "");
    Draft line = line(detailed, counted);
    assertThat(line.lead().text()).isEqualTo("将新建一条产线；金额达 8 亿元");
    assertThat(line.lead().evidence()).extracting(Evidence::article).containsExactly("a", "b");
  }

  @Test
  void otherWordsForTheSameShouldNotStandBehindTheDetail() {
    Article detailed = Sample.article("a", "kuai", "云杉机器人完成 B 轮融资，将新建一条产线", "");
    Article reworded = Sample.article("b", "wire", "云杉机器人完成 B 轮融资，准备扩建工厂与实验室", "");
    assertThat(line(detailed, reworded).lead().text()).isEqualTo("将新建一条产线");
  }

  @Test
  void theSameAmountInRoundFiguresShouldNotBeToldAgain() {
    Article exact = Sample.article("a", "kuai", "云杉机器人完成 B 轮融资，金额达 63 亿元", "");
    Article rounded = Sample.article("b", "wire", "云杉机器人完成 B 轮融资，募得约 60 亿元", "");
    assertThat(line(exact, rounded).lead().text()).isEqualTo("金额达 63 亿元");
  }

  @Test
  void whoReportsItShouldBeNoNews() {
    Article detailed = Sample.article("a", "kuai", "云杉机器人完成 B 轮融资，将新建一条产线", "");
    Article told = Sample.article("b", "wire", "路透社称云杉机器人完成 B 轮融资，准备扩建工厂", "");
    assertThat(line(detailed, told).lead().text()).isEqualTo("将新建一条产线");
  }

  @Test
  void aLineWithNothingToAddShouldBeItsHeadline() {
    Draft line = line(SHORT);
    assertThat(line.lead()).isEqualTo(line.headline());
  }

  private static Draft line(Article... reports) {
    var readers = new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);
    return new OneLine(readers).of(Sample.story(reports));
  }
}
