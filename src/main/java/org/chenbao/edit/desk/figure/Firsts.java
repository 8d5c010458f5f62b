package org.chenbao.edit.desk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.model.Place;

/// Two stories of one edition that claim the same first or largest.
final class Firsts {
  private static final Pattern CLAIM =
      Pattern.compile(
          "((?:全球|世界|国内|中国|我国|业内|业界|行业|史上|全网|亚洲|欧洲|迄今)(?:首[个款颗家台座例部条艘架位]|最[大小强快高低早]|唯一|第一[家款个台座]))的?([^，。；：、！？\\n]{3,24})");

  /// Two claims about one thing share so many of their words.
  private static final double SAME = 0.6;

  private static final int FEWEST = 3;

  private record Claim(Item item, Sentence sentence, Place place, String kind, Set<String> about) {}

  private Firsts() {}

  static Stream<Find> found(Page page) {
    List<Claim> claims = page.items().stream().flatMap(Firsts::claims).toList();
    var finds = new ArrayList<Find>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (rival(claims.get(i), claims.get(j))) {
          finds.add(pair(claims.get(i), claims.get(j)));
        }
      }
    }
    return finds.stream().limit(3);
  }

  private static boolean rival(Claim one, Claim other) {
    return !one.item.equals(other.item)
        && one.kind.equals(other.kind)
        && one.about.size() >= FEWEST
        && other.about.size() >= FEWEST
        && Math.max(Grams.share(one.about, other.about), Grams.share(other.about, one.about))
            >= SAME
        && Grams.share(one.item.headline().words(), other.item.headline().words()) < SAME;
  }

  private static Find pair(Claim one, Claim other) {
    return new Find(
        List.of(one.sentence.at(one.place), other.sentence.at(other.place)),
        List.of(one.kind, other.item.headline().words()));
  }

  private static Stream<Claim> claims(Item item) {
    return item.stretches()
        .filter(s -> s.is(Role.TOLD))
        .flatMap(s -> s.sentences().stream())
        .flatMap(s ->
            CLAIM
                .matcher(s.words())
                .results()
                .map(m ->
                    new Claim(
                        item, s, new Place(m.start(), m.end()), m.group(1), Grams.of(m.group(2)))));
  }
}
