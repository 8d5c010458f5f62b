package org.chenbao.edit.verify.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Place;

/// Does a Chinese time of day stand in the evidence: 下午 4 点, 晚 8 时?
///
/// By its hour alone, on a clock of twelve: 20:00 is 晚 8 时. Not compared across languages, where
/// zones differ.
public final class ClockCheck implements Check {
  private static final int HOURS = 12;
  private static final String NUMERALS = "一二三四五六七八九十";

  private static final Pattern CLAIMED =
      Pattern.compile(
          "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上?|当晚) ?((?:\\d{1,2}|十?[一二两三四五六七八九]|十)) ?(?:[点时](?:\\d{1,2}分?)?|[:：]\\d{2})");

  private static final Pattern TOLD =
      Pattern.compile("(?<!\\d)(\\d{1,2}|十?[一二两三四五六七八九]|十) ?[点时:：]");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    if (!evidence.stream().allMatch(claim::sharesLanguage)) {
      return doubts;
    }
    for (MatchResult clock : CLAIMED.matcher(claim.text()).results().toList()) {
      var place = new Place(clock.start(), clock.end());
      if (evidence.stream().noneMatch(p -> tells(p, hour(clock)))) {
        doubts.add(Doubt.absent("number", place, place.of(claim.text())));
      }
    }
    return doubts;
  }

  private static boolean tells(Passage passage, int hour) {
    return TOLD.matcher(passage.text()).results().anyMatch(t -> hour(t) == hour);
  }

  private static int hour(MatchResult clock) {
    String words = clock.group(1).replace('两', '二');
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words) % HOURS;
    }
    int last = NUMERALS.indexOf(words.charAt(words.length() - 1)) + 1;
    return (words.length() > 1 ? last + NUMERALS.length() : last) % HOURS;
  }
}
