package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.model.Place;

/// A record for what reports call the second or one of several.
final class Weakened {
  private static final Pattern RECORD =
      Pattern.compile(
          "创(?:下|造)?[^，。；]{0,16}(?:纪录|新高)|历史最[高大]|史上最[高大]|(?:全球|世界|国内|行业)(?:最大|第一)|(?i:\\b(?:sets? a|new|all-time) record\\b|\\bthe (?:largest|biggest) ever\\b)");

  private static final Pattern LESS =
      Pattern.compile(
          "(?i:\\b(?:one of|among) the (?:largest|biggest|highest|fastest|most \\w+)\\b|\\bsecond[- ](?:largest|biggest|highest|fastest)\\b)|第[二三四五]大|仅次于|最[大高快强][^，。；]{0,8}之一");

  private Weakened() {}

  static Optional<Find> find(Sentence claim, List<Report> reports) {
    Matcher record = RECORD.matcher(claim.words());
    if (!record.find() || LESS.matcher(claim.words()).find()) {
      return Optional.empty();
    }
    Place place = new Place(record.start(), record.end());
    return Pair.of(claim, reports)
        .filter(Pair::shareRole)
        .flatMap(p -> LESS.matcher(p.report().words()).results().map(m -> find(p, place, m)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Find> find(Pair pair, Place place, MatchResult less) {
    return pair.differ(place, less.group(), "scope");
  }
}
