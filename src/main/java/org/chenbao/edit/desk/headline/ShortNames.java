package org.chenbao.edit.desk.headline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.model.Place;

/// A body's or a document's name with a word from its middle left out: another name.
final class ShortNames {
  /// Longer gaps make another phrase.
  private static final int LONGEST_GAP = 4;

  private static final int SHORTEST = 6;

  private static final Pattern BODY =
      Pattern.compile(
          "[\\x{4e00}-\\x{9fff}A-Za-z ]{3,24}?(?:小组|委员会|联盟|办公室|基金会|研究院|协会|条例|办法|法案|指南|公约|峰会|论坛|计划)");

  private ShortNames() {}

  static Stream<Find> found(Page page) {
    Map<Integer, Find> finds = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      String head = promise.sentence().words();
      BODY.matcher(head)
          .results()
          .flatMap(m -> full(m, promise).stream().map(f -> find(promise, m, f)))
          .forEach(f -> finds.putIfAbsent(promise.item().headline().line(), f));
    }
    return finds.values().stream();
  }

  private static Find find(Promise promise, MatchResult name, String full) {
    Spot spot = promise.sentence().at(new Place(name.start(), name.end()));
    return Find.at(spot, name.group().strip(), full);
  }

  /// The body's name that is the headline's with something more in its middle.
  private static Optional<String> full(MatchResult name, Promise promise) {
    String told = bare(promise.item().told());
    String end = name.group().substring(Math.max(0, name.group().length() - SHORTEST));
    for (int from = 0; from + SHORTEST <= name.group().length(); from++) {
      String tail = bare(name.group().substring(from));
      if (told.contains(bare(end)) || tail.length() < SHORTEST) {
        return Optional.empty();
      }
      Optional<String> full =
          BODY.matcher(told)
              .results()
              .map(MatchResult::group)
              .filter(f -> isLonger(f, tail))
              .findFirst();
      if (full.isPresent()) {
        return full.map(f -> f.substring(f.indexOf(tail.substring(0, 2))));
      }
    }
    return Optional.empty();
  }

  private static boolean isLonger(String full, String tail) {
    int at = full.indexOf(tail.substring(0, 2));
    if (at < 0) {
      return false;
    }
    String named = full.substring(at);
    int gap = named.length() - tail.length();
    return gap > 0 && gap <= LONGEST_GAP && oneGap(named, tail, gap);
  }

  /// True where `named` without one run of `gap` characters is `tail`.
  private static boolean oneGap(String named, String tail, int gap) {
    int same = 0;
    while (same < tail.length() && named.charAt(same) == tail.charAt(same)) {
      same++;
    }
    return same >= 2
        && same < tail.length()
        && named.substring(same + gap).equals(tail.substring(same));
  }

  /// Without blanks, AI spelt out.
  private static String bare(String words) {
    return words.replaceAll("[ “”\"]", "").replace("AI", "人工智能");
  }
}
