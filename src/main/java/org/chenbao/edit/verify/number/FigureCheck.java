package org.chenbao.edit.verify.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Place;

/// Do scores, ratios and times of day stand in the evidence: 2:0, 21 比 14, 10:30?
public final class FigureCheck implements Check {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\dA-Za-z.:：-])(\\d{1,3}) ?([:：∶比]|[-–](?=\\d{1,2}(?!\\d))) ?(\\d{1,3})(?![\\d.%％]|[-:：]\\d)");

  private static final String MARK = "(?: ?[:：∶比–-] ?| to )";

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    Matcher pair = PAIR.matcher(claim.text());
    while (pair.find()) {
      Place place = place(pair);
      boolean read =
          claim.facts().quantities().stream().anyMatch(q -> q.place().overlaps(place))
              || claim.facts().dates().stream().anyMatch(d -> d.place().overlaps(place));
      if (!read && !stands(claim, pair, evidence)) {
        doubts.add(Doubt.absent("number", place, place.of(claim.text())));
      }
    }
    return doubts;
  }

  /// Either order: who tells a score begins with the side he writes about.
  private static boolean stands(Passage claim, MatchResult pair, List<Passage> evidence) {
    String first = pair.group(1) + MARK + pair.group(3);
    String second = pair.group(3) + MARK + pair.group(1);
    Pattern either = Pattern.compile("(?<!\\d)(?:" + first + "|" + second + ")(?!\\d)");
    return evidence.stream().anyMatch(p -> stands(claim, place(pair), p, either));
  }

  private static boolean stands(Passage claim, Place place, Passage source, Pattern score) {
    return score
        .matcher(source.text())
        .results()
        .anyMatch(found -> !Matter.apart(claim, place, source, place(found)));
  }

  private static Place place(MatchResult found) {
    return new Place(found.start(), found.end());
  }
}
