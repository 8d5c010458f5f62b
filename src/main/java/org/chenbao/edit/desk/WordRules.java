package org.chenbao.edit.desk;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Quotes;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Place;

/// What single words say about an edition.
final class WordRules {
  private static final Pattern RELATIVE = Pattern.compile("昨日|昨天|今日(?!头条|简版)|今天|今晚|昨晚|明日|明天");
  private static final Pattern DECREASE =
      Pattern.compile("(?:降低|减少|下降|缩减|缩短|降)(?:了|到|至)? ?(?:约 ?)?[\\d.一二三四五六七八九十百]+ ?倍");
  private static final Pattern ADVICE =
      Pattern.compile("利好|利空|投资启示|投资者(?:应|可|宜|需)|建议(?:买入|卖出|增持|减持)|逢低");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("暂无内容|敬请期待|待补充|此处填写|(?i:lorem ipsum|\\bTBD\\b|\\{\\{)");

  private WordRules() {}

  /// A day that is today for the source is another day for the reader.
  static Stream<Remark> relativeDate(Page page) {
    return found(page, RELATIVE, "relative-date-copied", "相对日期照抄自来源，读者读到时已是另一天");
  }

  static Stream<Remark> decreaseInTimes(Page page) {
    return found(page, DECREASE, "decrease-in-bei", "减少不能用“倍”计，应写成几分之几或百分比");
  }

  static Stream<Remark> investmentAdvice(Page page) {
    return found(page, ADVICE, "unsourced-investment-advice", "没有来源的投资建议");
  }

  static Stream<Remark> placeholder(Page page) {
    return found(page, PLACEHOLDER, "placeholder", "占位文字未替换");
  }

  private static Stream<Remark> found(Page page, Pattern pattern, String rule, String message) {
    return page.texts().stream()
        .filter(text -> outsideQuotes(text, pattern))
        .map(text -> Remark.error(rule, text.line(), text.words(), message));
  }

  private static boolean outsideQuotes(Text text, Pattern pattern) {
    return pattern
        .matcher(text.words())
        .results()
        .map(found -> new Place(found.start(), found.end()))
        .anyMatch(place -> Quotes.in(text.words()).stream().noneMatch(q -> q.overlaps(place)));
  }
}
