package org.chenbao.digest.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.digest.event.Genre;
import org.chenbao.digest.event.Novelty;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Language;
import org.chenbao.model.Tier;

/// Why a story stands where it does, in words, the weightiest first.
final class Reasons {
  private static final Map<Genre, Bilingual> GENRES =
      Map.ofEntries(
          Map.entry(Genre.LIST, new Bilingual("多条新闻的汇总", "a list of many events")),
          Map.entry(Genre.PROMOTION, new Bilingual("推广或优惠", "promotion")),
          Map.entry(Genre.JOB, new Bilingual("招聘", "a job ad")),
          Map.entry(Genre.PODCAST, new Bilingual("播客或活动", "a podcast or an event to attend")),
          Map.entry(Genre.FORUM, new Bilingual("论坛闲谈", "talk in a forum")),
          Map.entry(Genre.SHOWCASE, new Bilingual("个人作品展示", "a showcase")),
          Map.entry(Genre.WRAP, new Bilingual("市场综述", "a market wrap")),
          Map.entry(Genre.MARKET, new Bilingual("行情或公告", "share prices")),
          Map.entry(Genre.ADVICE, new Bilingual("教程或清单", "advice")),
          Map.entry(Genre.CUSTOMER, new Bilingual("客户案例", "a customer story")),
          Map.entry(Genre.RELEASE_NOTE, new Bilingual("例行小版本", "a routine release")),
          Map.entry(Genre.GUIDE, new Bilingual("前瞻、直播或盘点", "a guide to an event")),
          Map.entry(Genre.OPINION, new Bilingual("评论", "opinion")));

  /// Below this a story is named as beside the field.
  private static final double BESIDE = 0.5;

  /// So many publishers that joined within so many hours are worth a word.
  private static final int FAST = 2;

  private static final int SOON = 12;

  private Reasons() {}

  static List<String> of(Signals signals, Language language) {
    List<String> reasons = new ArrayList<>();
    against(signals, reasons, language);
    Signals.Voices voices = signals.voices();
    int publishers = voices.telling();
    String many = publishers == 1 ? " publisher" : " independent publishers";
    reasons.add(new Bilingual(publishers + " 家独立来源", publishers + many).in(language));
    if (!voices.primary().isEmpty()) {
      reasons.add(
          new Bilingual("一手来源：" + voices.primary(), "primary source: " + voices.primary())
              .in(language));
    }
    if (voices.publishers().containsValue(Tier.LEADING)) {
      reasons.add(new Bilingual("有自采媒体报道", "told by a leading newsroom").in(language));
    }
    if (voices.bilingual()) {
      reasons.add(new Bilingual("中外文均有报道", "told in Chinese and in another language").in(language));
    }
    Signals.News news = signals.circumstances().news();
    pace(news.pace()).ifPresent(pace -> reasons.add(pace.in(language)));
    novelty(news.novelty()).forEach(first -> reasons.add(first.in(language)));
    signals.interests().forEach(wish -> reasons.add(wish.in(language)));
    if (!signals.circumstances().text()) {
      reasons.add(new Bilingual("仅有标题", "titles only").in(language));
    }
    return reasons;
  }

  /// How fast it spread, where that is fast enough to say.
  private static Optional<Bilingual> pace(Pace pace) {
    if (pace.joined() < FAST || pace.hours() > SOON) {
      return Optional.empty();
    }
    String hours =
        pace.hours() == 1 ? " more within an hour" : " more within " + pace.hours() + " hours";
    return Optional.of(
        new Bilingual(
            "%d 小时内 %d 家跟进".formatted(pace.hours(), pace.joined()), pace.joined() + hours));
  }

  private static List<Bilingual> novelty(Novelty novelty) {
    List<Bilingual> firsts = new ArrayList<>();
    long days = novelty.days();
    if (!novelty.names().isEmpty()) {
      firsts.add(
          new Bilingual(
              "近 %d 天首次报道：%s".formatted(days, String.join("、", novelty.names())),
              "first told of in %d days: %s".formatted(days, String.join(", ", novelty.names()))));
    }
    for (Bilingual value : novelty.values()) {
      firsts.add(
          new Bilingual(
              "近 %d 天首次给出：%s".formatted(days, value.chinese()),
              "first figure in %d days: %s".formatted(days, value.english())));
    }
    if (novelty.apart()) {
      firsts.add(
          new Bilingual(
              "与近 %d 天已报道的都不相近".formatted(days),
              "unlike anything told in %d days".formatted(days)));
    }
    return firsts;
  }

  /// What speaks against it comes first: it outweighs the rest.
  private static void against(Signals signals, List<String> reasons, Language language) {
    signals.genres().entrySet().stream()
        .filter(e -> e.getKey() != Genre.REPORT)
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() * 2 > signals.genres().values().stream().mapToInt(i -> i).sum())
        .map(e -> GENRES.getOrDefault(e.getKey(), new Bilingual("", "")).in(language))
        .ifPresent(
            genre -> reasons.add(new Bilingual("降权：" + genre, "lowered: " + genre).in(language)));
    if (signals.circumstances().serial()) {
      reasons.add(
          new Bilingual("降权：自办活动的系列稿", "lowered: a house’s series on its own gathering")
              .in(language));
    }
    if (signals.relevance() < BESIDE) {
      reasons.add(new Bilingual("降权：与 AI 关系不大", "lowered: hardly about AI").in(language));
    }
  }
}
