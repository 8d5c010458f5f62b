package org.chenbao.language;

import java.util.HashMap;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// The words around a number that say how firmly it is meant.
final class Bounds {
  /// The longest Chinese verb between a bound and its number.
  private static final int VERB = 4;

  /// 最低点每克 258 元, 最高价 10 元: a value that was reached, no bound.
  private static final String EXTREMES = "点价分值";

  private static final Lexicon<Bound> BEFORE =
      of(
          Map.of(
              Bound.ABOUT,
              "约|大约|约为|大概|近|将近|接近|约合|左右|差不多|估计|about|around|roughly|nearly|almost|"
                  + "approximately|approx.|approx|some|close to|an estimated|estimated|~|～|≈|circa",
              Bound.OVER,
              "超|超过|逾|超出|突破|多于|大于|高于|至少|不少于|不低于|最少|最低|over|more than|at least|above|"
                  + "exceeding|exceeds|exceeded|upwards of|greater than|north of|no less than|"
                  + "no fewer than|surpassing|surpassed|a minimum of|>|＞|≥",
              Bound.UNDER,
              "不到|不足|低于|少于|小于|未达|不超过|under|less than|below|fewer than|lower than|<|＜|≤",
              Bound.UP_TO,
              "最高|高达|最多|至多|多达|最大|最长|可达|上限|up to|as much as|as many as|as high as|at most|"
                  + "no more than|a maximum of|maximum"));

  private static final Lexicon<Bound> BEHIND =
      of(
          Map.of(
              Bound.ABOUT, "左右|上下|or so|前后",
              Bound.OVER, "多|余|以上|+|＋|or more|plus|and above|有余",
              Bound.UNDER, "以下|以内|之内|or less|or fewer"));

  private Bounds() {}

  private static Lexicon<Bound> of(Map<Bound, String> rows) {
    var words = new HashMap<String, Bound>();
    rows.forEach((bound, row) -> {
      for (String word : Tables.alternatives(row)) {
        words.put(word, bound);
      }
    });
    return Lexicon.of(words);
  }

  /// The bound that ends before `start`, blanks skipped.
  static @Nullable Hit<Bound> before(String text, int start) {
    int end = blanksBefore(text, start);
    if (text.startsWith(" a ", end - 2)) {
      end = blanksBefore(text, end - 1);
    }
    Hit<Bound> direct = BEFORE.before(text, end);
    return direct != null ? direct : acrossVerb(text, end);
  }

  private static int blanksBefore(String text, int start) {
    int end = start;
    while (Letters.at(text, end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /// 最高提速 10 倍, 至少下降 3 成: a verb stands between the bound and its number.
  private static @Nullable Hit<Bound> acrossVerb(String text, int end) {
    for (int at = end; at > end - VERB && Scripts.isHan(Letters.at(text, at - 1)); at--) {
      Hit<Bound> hit = BEFORE.before(text, at - 1);
      if (hit != null
          && at - 1 - hit.edge() > 1
          && reaches(hit.value())
          && EXTREMES.indexOf(text.charAt(at - 1)) < 0) {
        return hit;
      }
    }
    return null;
  }

  private static boolean reaches(Bound bound) {
    return bound == Bound.UP_TO || bound == Bound.OVER;
  }

  /// The bound that follows directly at `end`, one blank allowed; 上下文 is a word of its own.
  static @Nullable Hit<Bound> at(String text, int end) {
    int at = Letters.at(text, end) == ' ' ? end + 1 : end;
    return text.startsWith("上下文", at) ? null : BEHIND.at(text, at);
  }
}
