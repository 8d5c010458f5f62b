package org.chenbao.digest.rank;

import java.util.Map;
import org.chenbao.digest.event.Genre;
import org.chenbao.model.Tier;

/// Weighs the signals of an event to one number between 0 and 1.
///
/// The odds that an editor would carry it are added up, as a logistic formula; what is not news, or
/// not about the field, then counts for a share of that. The weights are set by hand by what they
/// mean and checked against what twelve editors carried (`docs/measurements.md`).
final class Score {
  private static final double BASE = -3.6;

  /// For the logarithm of the publishers, each counted by how near it stands.
  private static final double PUBLISHERS = 0.6;

  /// For the logarithm of how often it was found: copies and lists show how far it spreads.
  private static final double LISTED = 0.9;

  private static final double PRIMARY = 1.0;
  private static final double LEADING = 0.6;

  /// At .7 a little more of what editors carried in June was found, and an edition lost one or two
  /// of ten stories told at length.
  private static final double TEXT = 1.0;

  private static final double BILINGUAL = 0.4;
  private static final double HAPPENING = 0.6;
  private static final double INTEREST = 0.9;

  /// More terms of one reader do not lift a story further.
  private static final int MOST_INTERESTS = 2;

  /// For each day beyond [#FRESH].
  private static final double DAY_OLD = -0.5;

  /// News of two days is fresh: the editors' day begins in one zone and ends in another.
  private static final int FRESH = 2;

  /// For the logarithm of the publishers an hour. Small: on 29 days of June more of it brought none
  /// of the events that editors carried into an edition.
  private static final double PACE = 0.05;

  /// For each way to be new. It only decides between like stories: editors go on with what they
  /// told, and with more of it editions carried less of what they did.
  private static final double NOVELTY = 0.01;

  /// What remains of a story that is not about the field at all.
  private static final double OFF_TOPIC = 0.05;

  /// Where most reports name the field, the event is about it.
  private static final double ON_TOPIC = 0.75;

  /// What remains of a house's own gathering: fewer readers care than pieces are written.
  private static final double SERIAL = 0.2;

  private static final Map<Tier, Double> NEARNESS =
      Map.of(Tier.PRIMARY, 1.3, Tier.LEADING, 1.3, Tier.STANDARD, 1.0, Tier.MINOR, 0.5);

  private static final Map<Genre, Double> SHARES =
      Map.ofEntries(
          Map.entry(Genre.REPORT, 1.0),
          Map.entry(Genre.OPINION, 0.5),
          Map.entry(Genre.GUIDE, 0.5),
          Map.entry(Genre.CUSTOMER, 0.4),
          Map.entry(Genre.RELEASE_NOTE, 0.5),
          Map.entry(Genre.ADVICE, 0.3),
          Map.entry(Genre.SHOWCASE, 0.3),
          Map.entry(Genre.MARKET, 0.4),
          Map.entry(Genre.WRAP, 0.3),
          Map.entry(Genre.PODCAST, 0.25),
          Map.entry(Genre.LIST, 0.1),
          Map.entry(Genre.FORUM, 0.05),
          Map.entry(Genre.JOB, 0.05),
          Map.entry(Genre.PROMOTION, 0.02));

  private Score() {}

  static double of(Signals signals) {
    double odds = BASE + voices(signals.voices()) + circumstances(signals.circumstances());
    odds += INTEREST * Math.min(MOST_INTERESTS, signals.interests().size());
    double news = 1 / (1 + Math.exp(-odds));
    double about = Math.min(1, signals.relevance() / ON_TOPIC);
    double share = genre(signals.genres()) * (signals.circumstances().serial() ? SERIAL : 1);
    return news * (OFF_TOPIC + (1 - OFF_TOPIC) * about * about) * share;
  }

  /// What the genres of the reports leave of a score, on average.
  static double genre(Map<Genre, Integer> genres) {
    double sum = 0;
    int reports = 0;
    for (var entry : genres.entrySet()) {
      sum += entry.getValue() * SHARES.getOrDefault(entry.getKey(), 1.0);
      reports += entry.getValue();
    }
    return reports == 0 ? 0 : sum / reports;
  }

  private static double voices(Signals.Voices voices) {
    double publishers =
        voices.publishers().values().stream().mapToDouble(t -> NEARNESS.getOrDefault(t, 1.0)).sum();
    return PUBLISHERS * Math.log1p(publishers)
        + LISTED * Math.log(Math.max(1, voices.listed()))
        + (voices.primary().isEmpty() ? 0 : PRIMARY)
        + (voices.publishers().containsValue(Tier.LEADING) ? LEADING : 0)
        + (voices.bilingual() ? BILINGUAL : 0);
  }

  private static double circumstances(Signals.Circumstances circumstances) {
    return (circumstances.text() ? TEXT : 0)
        + HAPPENING * circumstances.happening()
        + news(circumstances.news());
  }

  private static double news(Signals.News news) {
    return DAY_OLD * Math.max(0, news.days() - FRESH)
        + PACE * Math.log1p(news.pace().perHour())
        + NOVELTY * news.novelty().ways();
  }
}
