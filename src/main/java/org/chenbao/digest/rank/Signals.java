package org.chenbao.digest.rank;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chenbao.digest.event.Event;
import org.chenbao.digest.event.Genre;
import org.chenbao.digest.event.Novelty;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Tier;

/// What speaks for an event and against it.
///
/// @param voices who tells it
/// @param relevance how surely it is about artificial intelligence, 0 to 1
/// @param genres what its reports are, copies left out, with their number
/// @param circumstances what else is known of it
/// @param interests what the reader wishes for that it is about, in words
record Signals(
    Voices voices,
    double relevance,
    Map<Genre, Integer> genres,
    Circumstances circumstances,
    List<Bilingual> interests) {

  /// Who tells it.
  ///
  /// @param publishers independent owners, copies left out, with the nearest tier of each
  /// @param telling how many of them surely tell it
  /// @param listed how often it was found in all, copies and what is related too: how far it
  ///   spreads
  /// @param primary the name of the actor itself where it speaks, else empty
  /// @param bilingual true where it is told in Chinese and in another language
  record Voices(
      Map<String, Tier> publishers, int telling, int listed, String primary, boolean bilingual) {}

  /// @param text true where a report has more than a title and a teaser
  /// @param happening how much what happened weighs, 0 to 1
  /// @param serial true where it is one house's own gathering, told in piece after piece
  /// @param news how it stands in time
  record Circumstances(boolean text, double happening, boolean serial, News news) {}

  /// How an event stands in time.
  ///
  /// @param days since the newest report, counted from the newest of the run
  /// @param pace how fast others joined the first to tell it
  /// @param novelty what of it was never told
  record News(double days, Pace pace, Novelty novelty) {}

  /// What all events of a run are measured by.
  ///
  /// @param newest the time of the newest report
  record Run(Instant newest, Serials serials, Wishes wishes) {}

  private static final double MINUTES_A_DAY = 24 * 60;

  static Signals of(Event event, Run run) {
    List<Article> originals = event.originals();
    Map<Genre, Integer> genres = new TreeMap<>();
    originals.forEach(a -> genres.merge(Genre.of(Scripts.simplified(a.title())), 1, Integer::sum));
    return new Signals(
        voices(event),
        Relevance.of(event),
        genres,
        new Circumstances(
            event.reports().stream().anyMatch(Article::hasText),
            Happenings.weight(event.traits().happenings(), event.reports().size()),
            run.serials().hold(event),
            new News(days(event, run.newest()), Pace.of(event), Novelty.NONE)),
        run.wishes().of(event));
  }

  /// The same where it is known what is new.
  Signals with(Novelty novelty) {
    News news = circumstances.news();
    return new Signals(
        voices,
        relevance,
        genres,
        new Circumstances(
            circumstances.text(),
            circumstances.happening(),
            circumstances.serial(),
            new News(news.days(), news.pace(), novelty)),
        interests);
  }

  /// An affair weighs by all who tell of it, whichever of its turns.
  private static Voices voices(Event event) {
    List<Article> originals = event.all().stream().filter(a -> !event.isCopy(a)).toList();
    Map<String, Tier> publishers = new TreeMap<>();
    for (Article article : originals) {
      publishers.merge(
          article.origin().outlet().owner(), article.origin().outlet().tier(), Signals::nearer);
    }
    String primary =
        originals.stream()
            .filter(event::isActor)
            .map(a -> a.origin().outlet().name())
            .findFirst()
            .orElse("");
    long scripts = originals.stream().map(a -> hasHan(a.title())).distinct().count();
    long telling =
        event.originals().stream().map(a -> a.origin().outlet().owner()).distinct().count();
    return new Voices(publishers, (int) telling, event.all().size(), primary, scripts > 1);
  }

  private static Tier nearer(Tier one, Tier other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean hasHan(String title) {
    return title.codePoints().anyMatch(Scripts::isHan);
  }

  private static double days(Event event, Instant newest) {
    Instant last =
        event.reports().stream()
            .map(a -> a.origin().published())
            .max(Comparator.naturalOrder())
            .orElse(newest);
    return Math.max(0, Duration.between(last, newest).toMinutes() / MINUTES_A_DAY);
  }
}
