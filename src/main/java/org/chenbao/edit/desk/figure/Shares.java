package org.chenbao.edit.desk.figure;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.model.Place;

/// Shares and decreases of more than the whole.
final class Shares {
  private static final Pattern PART =
      Pattern.compile(
          "(?:占比|占到|占据|份额|占有率|市占率|渗透率|准确率|成功率|胜率|通过率|降幅|跌幅|下降|下跌|减少|降低|缩减|节省)(?:了|达到?|为|约|近|超过?|高达|逾)*\\s?(\\d+(?:\\.\\d+)?)\\s?[%％]"
              + "|(?i:\\b(?:down|fell|dropped|decreased|declined|reduced|cuts?)(?: [\\w ]{0,24}?by)? (?:over |about |nearly )?(\\d+(?:\\.\\d+)?)\\s?(?:%|percent))");

  private static final double WHOLE = 100;

  private Shares() {}

  static Stream<Find> found(Page page) {
    return Find.together(
        page.sentences(Role.SAID)
            .flatMap(s ->
                PART.matcher(s.words())
                    .results()
                    .filter(m -> value(m) > WHOLE)
                    .map(m -> new Place(m.start(), m.end()))
                    .filter(p -> !s.isQuoted(p))
                    .map(p -> spot(s, p))));
  }

  private static org.chenbao.edit.desk.page.Spot spot(Sentence sentence, Place place) {
    return sentence.at(place);
  }

  private static double value(java.util.regex.MatchResult match) {
    return Double.parseDouble(match.group(1) == null ? match.group(2) : match.group(1));
  }
}
