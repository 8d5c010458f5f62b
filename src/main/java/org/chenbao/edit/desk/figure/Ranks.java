package org.chenbao.edit.desk.figure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// A place in an order beside how many stand above: the eighth has seven above.
final class Ranks {
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:仅有?|只有|尚有|还有|目前有?)\\s?(\\d+|[一二三四五六七八九十]+)\\s?[名人位家个款支](?:[^，。；]{0,14})(?:在[它其他她]?之[上前]|排在[它其他她]?(?:之)?前|高于[它其他她]|领先于?[它其他她]|强于[它其他她]|比[它其他她][^，。]{0,4}(?:高|强|快|好)|超过[它其他她])");

  private Ranks() {}

  static Stream<Find> found(Page page) {
    return page.sentences(Role.SAID).flatMap(Ranks::in);
  }

  private static Stream<Find> in(Sentence sentence) {
    List<Quantity> ranks =
        sentence.facts().quantities().stream().filter(q -> q.unit().kind() == Kind.RANK).toList();
    return ranks.size() != 1
        ? Stream.empty()
        : ABOVE
            .matcher(sentence.words())
            .results()
            .filter(m -> count(m) > 0 && count(m) != Amounts.value(ranks.getFirst()) - 1)
            .map(m ->
                Find.at(
                    sentence.at(new Place(m.start(), m.end())),
                    ranks.getFirst().place().of(sentence.words()).strip(),
                    m.group(1)));
  }

  private static double count(MatchResult above) {
    return Quantities.in(above.group(1) + "个").stream().findFirst().map(Amounts::value).orElse(0.0);
  }
}
