package org.chenbao.edit.desk.words;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;

/// 环比 in a story that names no period to compare with the one before.
final class Periods {
  private static final Pattern CHAINED = Pattern.compile("环比|(?i:\\b(?:QoQ|MoM)\\b)");

  private static final Pattern PERIOD =
      Pattern.compile(
          "[一二三四1-4]\\s?季|季度|季报|Q[1-4]|[\\d一二三四五六七八九十]\\s?月|月度|单月|当月|本月|上月|月环比|周环比|日环比|本周|上周|单周|当周|上半年|下半年|财季|(?i:\\bquarter|\\bmonth)");

  private Periods() {}

  static Stream<Find> found(Page page) {
    return Find.together(
        page.items().stream().filter(i -> !PERIOD.matcher(i.words()).find()).flatMap(Periods::in));
  }

  private static Stream<Spot> in(Item item) {
    Stream<Sentence> sentences =
        Stream.concat(item.headline().sentences().stream(), item.sentences(Role.FACTS));
    return sentences.filter(s -> CHAINED.matcher(s.words()).find()).map(Sentence::spot);
  }
}
