package org.chenbao.edit.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chenbao.Sample;
import org.chenbao.edit.gate.Gate;
import org.chenbao.edit.gate.Limits;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Proof;
import org.chenbao.model.Quoting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "谷歌开源Gemma 4模型|谷歌开源 Gemma 4 模型",
        "机械臂降价20%起|机械臂降价 20% 起",
        "谷歌推出模型:速度提升4倍|谷歌推出模型：速度提升 4 倍",
        "10:30发布,售价1,500元|10:30 发布，售价 1,500 元",
        "三连发！谷歌开源模型！|三连发，谷歌开源模型！",
        "谷歌开源模型 首批开放两家工厂|谷歌开源模型，首批开放两家工厂",
        "Google opens a model: 4 sizes|Google opens a model: 4 sizes"
      })
  void aLineShouldBeSetAsTheHouseSetsIt(String line, String set) {
    assertThat(Typography.of(line)).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "灵犀AI两周年:全球用户突破1亿,企业客户近5万家",
        "谷歌推出DiffusionGemma开源模型 速度提升4倍",
        "豆包2.1Pro发布!价格降至0.8元"
      })
  void whatIsSetOtherwiseShouldStillHoldByItsSpan(String title) {
    Article article = Sample.article("a", "kuai", title, "");
    Claim set = new Claim(Typography.of(title), Sample.titled(article).evidence());
    Draft draft = new Draft(Sample.story(article), set, set, List.of());
    Optional<Proof> proof =
        Verifier.proof(draft).filter(new Gate(Limits.STANDARD, Quoting.STANDARD)::admits);
    assertThat(proof).hasValueSatisfying(p -> assertThat(p.headline()).isEqualTo(set));
  }
}
