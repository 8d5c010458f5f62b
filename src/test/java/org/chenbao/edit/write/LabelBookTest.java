package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LabelBookTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/edit/labels.tsv", delimiter = '\t', quoteCharacter = '\0')
  void labelNamesWhatTheSentenceIsAbout(String label, String about, String other) {
    assertThat(label(about)).isEqualTo(label);
    assertThat(label(other)).isNotEqualTo(label);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/edit/labels-en.tsv", delimiter = '\t', quoteCharacter = '\0')
  void englishLabelNamesWhatTheSentenceIsAbout(String label, String about, String other) {
    assertThat(LabelBook.standard().label(about, Language.EN, Set.of())).isEqualTo(label);
    assertThat(LabelBook.standard().label(other, Language.EN, Set.of())).isNotEqualTo(label);
  }

  @Test
  void whatSomebodySaysIsAStatementWhateverItIsAbout() {
    String sentence = "林一舟表示，拾贝科技裁员并扩招应届生。";
    LabelBook book = LabelBook.standard();
    assertThat(book.label(sentence, Language.ZH, Set.of())).isEqualTo("表态");
    assertThat(book.label(sentence, Language.ZH, Set.of("表态"))).isEmpty();
  }

  @Test
  void aSumOfMoneyIsWhatStandsNearestToIt() {
    assertThat(label("拾贝科技此前因涨价市值蒸发 20 亿元。")).isEqualTo("市值");
    assertThat(label("拾贝科技涨价 20 元，市值蒸发。")).isEqualTo("价格");
  }

  @Test
  void whatAShareOfPeopleThinksIsASurvey() {
    assertThat(label("约 73% 的受访者对渡轮票价提高表示担忧。")).isEqualTo("调查结果");
  }

  @Test
  void aNumberThatDescribesAnotherThingIsNotWhatASentenceIsAbout() {
    assertThat(label("法案对年销售额超 2 亿美元的公司征税。")).isNotEqualTo("营收");
  }

  @Test
  void aClauseThatSetsTheSceneIsNotWhatASentenceIsAbout() {
    assertThat(label("在拾贝科技宣布与远山集团达成合作后，影片《渡口》被下架。")).isNotEqualTo("合作");
  }

  @Test
  void takenLabelGivesWayOnlyToOneThatIsSure() {
    String acts = "拾贝科技裁员并扩招应届生。";
    String number = "拾贝科技裁员两成，省下的成本达 3000 万元。";
    LabelBook book = LabelBook.standard();
    assertThat(book.label(acts, Language.ZH, Set.of("裁员"))).isEmpty();
    assertThat(book.label(number, Language.ZH, Set.of("裁员"))).isEqualTo("成本");
    assertThat(book.label(number, Language.ZH, Set.of("裁员", "成本"))).isEqualTo("数据");
  }

  @Test
  void wordsInBracketsAreNotWhatASentenceIsAbout() {
    assertThat(label("拾贝助手来到杭州（此前估值 30 亿元）。")).isEmpty();
  }

  private static String label(String sentence) {
    return LabelBook.standard().label(sentence, Language.ZH, Set.of());
  }
}
