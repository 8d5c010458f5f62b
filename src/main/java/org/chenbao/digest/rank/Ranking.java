package org.chenbao.digest.rank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chenbao.digest.Interests;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.event.Event;
import org.chenbao.digest.event.Novelty;
import org.chenbao.digest.rank.Signals.Run;
import org.chenbao.model.Language;

/// Puts events in order.
public final class Ranking {
  /// What each earlier story about the same rare name leaves of the odds of a later one: a reader
  /// wants the second story of one affair, but not before other news of like weight. Taken from the
  /// score itself, .88 and at least .6 set what many tell behind what few do: Spearman's rho
  /// against the number of editors is .24 on 29 days of June, as odds .25, with these .27.
  private static final double SAME_AFFAIR = 0.94;

  /// A fourth story of one affair keeps as much.
  private static final double LEAST_LEFT = 0.8;

  /// A name in so many of a story's titles is what it is about.
  private static final double ABOUT = 0.5;

  /// A name in more stories than this is no affair but the field itself: OpenAI, Google.
  private static final int FIELD = 25;

  /// Of a story's score where no report is in English: readers of Chinese read the trade's English,
  /// readers of English hardly any Chinese.
  private static final double UNREADABLE = 0.65;

  /// What stands lower is in no edition whatever is new of it, and comparing costs time.
  private static final int MOST_ASKED = 120;

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble((Ranked r) -> -r.score())
          .thenComparing(r -> r.event().reports().getFirst().origin().published())
          .thenComparing(r -> r.event().reports().getFirst().id());

  /// An event with its score, 0 to 1, and the reasons in words.
  public record Ranked(Event event, double score, List<String> reasons) {
    public Ranked {
      reasons = List.copyOf(reasons);
    }
  }

  private Ranking() {}

  /// The events, best first.
  ///
  /// @param end the end of the edition's day: a report dated later, by mistake or by design, must
  ///   not make all others look old
  /// @param likeness what finds events near the reader's examples
  /// @param novelty what of an event was never told
  public static List<Ranked> of(
      List<Event> events,
      Instant end,
      Interests interests,
      Likeness likeness,
      Function<Event, Novelty> novelty) {
    Instant newest =
        events.stream()
            .flatMap(e -> e.reports().stream())
            .map(a -> a.origin().published())
            .filter(at -> at.isBefore(end))
            .max(Comparator.naturalOrder())
            .orElse(end);
    var run = new Run(newest, new Serials(events), new Wishes(interests, likeness));
    List<Known> known =
        events.parallelStream()
            .map(e -> new Known(e, Signals.of(e, run)))
            .sorted(Comparator.comparingDouble(k -> -Score.of(k.signals())))
            .toList();
    List<Ranked> ranked =
        IntStream.range(0, known.size())
            .parallel()
            .mapToObj(i -> i < MOST_ASKED ? known.get(i).asked(novelty) : known.get(i))
            .map(k -> k.ranked(interests.language()))
            .sorted(BEST_FIRST)
            .toList();
    return spread(ranked).stream().sorted(BEST_FIRST).toList();
  }

  /// An event and what speaks for it.
  private record Known(Event event, Signals signals) {
    private Known asked(Function<Event, Novelty> novelty) {
      return new Known(event, signals.with(novelty.apply(event)));
    }

    private Ranked ranked(Language language) {
      boolean readable =
          language != Language.EN
              || event.reports().stream().anyMatch(a -> a.origin().language() == language);
      List<String> reasons = new ArrayList<>(Reasons.of(signals, language));
      if (!readable) {
        reasons.addFirst("lowered: no report in English");
      }
      return new Ranked(event, Score.of(signals) * (readable ? 1 : UNREADABLE), reasons);
    }
  }

  /// Lowers what tells more of an affair that stands higher already.
  private static List<Ranked> spread(List<Ranked> ranked) {
    Map<String, Integer> stories = new HashMap<>();
    ranked.forEach(r -> about(r.event()).forEach(n -> stories.merge(n, 1, Integer::sum)));
    Map<String, Integer> seen = new HashMap<>();
    List<Ranked> spread = new ArrayList<>();
    for (Ranked story : ranked) {
      Set<String> affair = about(story.event());
      affair.removeIf(n -> stories.getOrDefault(n, 0) > FIELD);
      int before = affair.stream().mapToInt(n -> seen.getOrDefault(n, 0)).max().orElse(0);
      affair.forEach(n -> seen.merge(n, 1, Integer::sum));
      double left = Math.max(LEAST_LEFT, Math.pow(SAME_AFFAIR, before));
      spread.add(new Ranked(story.event(), lowered(story.score(), left), story.reasons()));
    }
    return spread;
  }

  /// A score that keeps a share of its odds: what is nearly sure stays before what is likely.
  private static double lowered(double score, double left) {
    return score * left / (1 - score + score * left);
  }

  private static Set<String> about(Event event) {
    Set<String> about = new HashSet<>(event.traits().names().keySet());
    about.removeIf(n -> event.traits().names().getOrDefault(n, 0) < ABOUT * event.reports().size());
    return about;
  }
}
