package org.chenbao.edit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Place;

/// Do scores, ratios and times of day stand in the evidence: 2:0, 21 比 14, 10:30?
final class FigureCheck implements Check {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\d.:：-])(\\d{1,3}) ?([:：比]|-(?=\\d{1,2}(?!\\d))) ?(\\d{1,3})(?![\\d.%％]|[-:：]\\d)");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    Matcher pair = PAIR.matcher(claim.text());
    while (pair.find()) {
      Place place = new Place(pair.start(), pair.end());
      boolean read =
          claim.facts().quantities().stream().anyMatch(q -> q.place().overlaps(place))
              || claim.facts().dates().stream().anyMatch(d -> d.place().overlaps(place));
      if (!read && !stands(pair.group(1), pair.group(3), evidence)) {
        doubts.add(Doubt.absent("number", place, place.of(claim.text())));
      }
    }
    return doubts;
  }

  /// Either order: who tells a score begins with the side he writes about.
  private static boolean stands(String first, String second, List<Passage> evidence) {
    String mark = " ?[:：比-] ?";
    Pattern either =
        Pattern.compile(
            "(?<!\\d)(?:" + first + mark + second + "|" + second + mark + first + ")(?!\\d)");
    return evidence.stream().anyMatch(p -> either.matcher(p.text()).find());
  }
}
