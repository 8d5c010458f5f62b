package org.chenbao.digest.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chenbao.digest.event.Genre;
import org.chenbao.model.Language;
import org.chenbao.model.Tier;

/// Why a story stands where it does, in words, the weightiest first.
final class Reasons {
  private static final Map<Genre, Words> GENRES =
      Map.ofEntries(
          Map.entry(Genre.LIST, new Words("多条新闻的汇总", "a list of many events")),
          Map.entry(Genre.PROMOTION, new Words("推广或优惠", "promotion")),
          Map.entry(Genre.JOB, new Words("招聘", "a job ad")),
          Map.entry(Genre.PODCAST, new Words("播客或活动", "a podcast or an event to attend")),
          Map.entry(Genre.FORUM, new Words("论坛闲谈", "talk in a forum")),
          Map.entry(Genre.SHOWCASE, new Words("个人作品展示", "a showcase")),
          Map.entry(Genre.WRAP, new Words("市场综述", "a market wrap")),
          Map.entry(Genre.MARKET, new Words("行情或公告", "share prices")),
          Map.entry(Genre.ADVICE, new Words("教程或清单", "advice")),
          Map.entry(Genre.CUSTOMER, new Words("客户案例", "a customer story")),
          Map.entry(Genre.RELEASE_NOTE, new Words("例行小版本", "a routine release")),
          Map.entry(Genre.OPINION, new Words("评论", "opinion")));

  /// Below this a story is named as beside the field.
  private static final double BESIDE = 0.5;

  private record Words(String chinese, String english) {
    String in(Language language) {
      return language == Language.EN ? english : chinese;
    }
  }

  private Reasons() {}

  static List<String> of(Signals signals, Language language) {
    List<String> reasons = new ArrayList<>();
    against(signals, reasons, language);
    Signals.Voices voices = signals.voices();
    int publishers = voices.publishers().size();
    String many = publishers == 1 ? " publisher" : " independent publishers";
    reasons.add(new Words(publishers + " 家独立来源", publishers + many).in(language));
    if (!voices.primary().isEmpty()) {
      reasons.add(
          new Words("一手来源：" + voices.primary(), "primary source: " + voices.primary())
              .in(language));
    }
    if (voices.publishers().containsValue(Tier.LEADING)) {
      reasons.add(new Words("有自采媒体报道", "told by a leading newsroom").in(language));
    }
    if (voices.bilingual()) {
      reasons.add(new Words("中外文均有报道", "told in Chinese and in another language").in(language));
    }
    for (String term : signals.interests()) {
      reasons.add(new Words("关注：" + term, "of interest: " + term).in(language));
    }
    if (!signals.circumstances().text()) {
      reasons.add(new Words("仅有标题", "titles only").in(language));
    }
    return reasons;
  }

  /// What speaks against it comes first: it outweighs the rest.
  private static void against(Signals signals, List<String> reasons, Language language) {
    signals.genres().entrySet().stream()
        .filter(e -> e.getKey() != Genre.REPORT)
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() * 2 > signals.genres().values().stream().mapToInt(i -> i).sum())
        .map(e -> GENRES.getOrDefault(e.getKey(), new Words("", "")).in(language))
        .ifPresent(
            genre -> reasons.add(new Words("降权：" + genre, "lowered: " + genre).in(language)));
    if (signals.relevance() < BESIDE) {
      reasons.add(new Words("降权：与 AI 关系不大", "lowered: hardly about AI").in(language));
    }
  }
}
