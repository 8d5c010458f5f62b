package org.chenbao.edit.write;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Quotes;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Turns a source's 今日, 昨日 and 明日 into dates: an edition is read on another day than its sources.
///
/// 今日 and 昨日 nearly always mean the day, 今天 only where the word dates an act (今天宣布); 今天 as
/// "nowadays" and anything inside quotation marks stays as it is.
final class RelativeDays {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!那年|往年|时至|直至)(今日|昨日)(?!之|的|重现|头条|要点|热点|特惠|导览|看点)"
              + "(早间|上午|下午|晚间|晚|凌晨)?"
              + "|(今日|今天|昨日|昨天|明日|明天)(早间|上午|下午|晚间|晚|凌晨)?"
              + "(?=[，,]?[^。！？；]{0,10}?(?:宣布|发布|推出|上线|开源|表示|透露|披露|完成|公布|任命|启动|官宣|盘中|收盘"
              + "|上涨|下跌|正式|开售|发文|回应|证实|报道|消息|签署|下架|上市|提交|召开|举行|涨|跌))"
              + "|(今天|昨天)(早间|上午|下午|晚间|晚|凌晨)?(?!的)"
              + "(?=[^。！？；]{0,6}?(?:接受|分享|公告|声明|爆料|更新|首次|公开|亮相|晒出|开启|拿下|迎来))");

  private static final Pattern LOOSE =
      Pattern.compile(
          "今天|今日(?!头条)|昨天|昨日|明天|明日|今晚|昨晚|明晚|今晨|今早|(?i:\\b(?:today|yesterday|tonight)\\b)");

  /// A source that wrote 今天（2 月 13 日） has said the date itself.
  private static final Pattern TWICE =
      Pattern.compile(
          "(\\d{1,2}) 月 (\\d{1,2}) 日((?:早间|上午|下午|晚间|晚|凌晨)?)[（(](?:\\1 ?月 ?)?\\2 ?日[）)]");

  /// And one that wrote 13 日（今天）, the other way round.
  private static final Pattern EXPLAINED =
      Pattern.compile("(?<![月\\d] ?)(\\d{1,2}) ?日[（(](\\d{1,2} 月 \\1 日)[）)]");

  /// A word for a day beside the date itself: 今天（6 月 5 日）, 上周五（6 月 12 日）.
  private static final Pattern DATED =
      Pattern.compile(
          "(?:在 ?)?(?:今日|今天|昨日|昨天|明日|明天|前天|后天|(?:本|上|下)周[一二三四五六日末])(早间|上午|下午|晚间|晚|凌晨)?"
              + "[（(](\\d{1,2}) ?月 ?(\\d{1,2}) ?日[）)]");

  private RelativeDays() {}

  /// True where words are left that mean nothing on the day the edition is read.
  static boolean remain(String text) {
    return LOOSE.matcher(text).find();
  }

  /// The sentence with dates for relative days.
  ///
  /// @param told the day the sentence was published, where its readers are
  static String resolve(String sentence, LocalDate told) {
    List<Place> quoted = Quotes.in(sentence);
    Matcher day = DAY.matcher(sentence);
    String dated =
        day.replaceAll(match -> {
          var place = new Place(match.start(), match.end());
          boolean inside = quoted.stream().anyMatch(q -> q.overlaps(place));
          String gap = gap(sentence, place.start());
          return inside ? match.group() : gap + dated(match, told);
        });
    String once = TWICE.matcher(dated).replaceAll("$1 月 $2 日$3");
    String explained = EXPLAINED.matcher(once).replaceAll("$2");
    return DATED.matcher(explained).replaceAll(word -> dated(word, explained));
  }

  /// The date that a word stands for, with the part of the day.
  private static String dated(MatchResult day, LocalDate told) {
    int word = 1;
    while (day.group(word) == null) {
      word += 2;
    }
    return date(day.group(word), told) + part(day.group(word + 1));
  }

  private static String dated(MatchResult day, String sentence) {
    return gap(sentence, day.start())
        + day.group(2)
        + " 月 "
        + day.group(3)
        + " 日"
        + part(day.group(1));
  }

  private static String gap(String sentence, int start) {
    return start > 0 && Scripts.isHan(sentence.charAt(start - 1)) ? " " : "";
  }

  private static String date(String word, LocalDate told) {
    LocalDate day =
        switch (word.charAt(0)) {
          case '昨' -> told.minusDays(1);
          case '明' -> told.plusDays(1);
          default -> told;
        };
    return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
  }

  private static String part(@Nullable String part) {
    return part == null ? "" : part;
  }
}
