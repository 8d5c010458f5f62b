package org.chenbao.edit.desk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
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

  /// 开源视频模型最强: the best of a kind, said behind it.
  private static final Pattern BEST =
      Pattern.compile(
          "([^，。；：、！？\\s]{4,16}?)\\s?(?:最强|(?<![A-Za-z])SOTA(?![A-Za-z])|(?:排名|位列|位居)?第一(?!季|财|批|梯|次)|最佳|榜首)");

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
        .flatMap(s -> Stream.concat(firsts(item, s), bests(item, s)));
  }

  private static Stream<Claim> firsts(Item item, Sentence sentence) {
    return CLAIM
        .matcher(sentence.words())
        .results()
        .map(m -> claim(item, sentence, m, m.group(1), m.group(2)));
  }

  private static Stream<Claim> bests(Item item, Sentence sentence) {
    return BEST.matcher(sentence.words())
        .results()
        .map(m -> claim(item, sentence, m, "最强", m.group(1)));
  }

  private static Claim claim(
      Item item, Sentence sentence, MatchResult found, String kind, String about) {
    return new Claim(item, sentence, new Place(found.start(), found.end()), kind, Grams.of(about));
  }
}
