package org.chenbao.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.digest.event.Event;
import org.chenbao.digest.event.Events;
import org.chenbao.digest.event.Recollection;
import org.chenbao.digest.event.Weights;
import org.chenbao.digest.rank.Ranking;
import org.chenbao.digest.rank.Ranking.Ranked;
import org.chenbao.digest.theme.Themes;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Language;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// The room's door: a day's articles in, ranked stories out.
///
/// ```
///   articles ─event─▶ events ─recollect─▶ new ones ─rank─▶ ranked ─theme─▶ stories
///                                └▶ repeats
/// ```
///
/// The same articles, memory and interests give the same stories, in whatever order the articles
/// come. Safe for many threads.
public final class Digest {
  /// How long a story is remembered.
  private static final int MEMORY_DAYS = 30;

  /// A term of fewer articles of a day is not counted: it is rare whatever it is.
  private static final int TELLING = 3;

  /// Of so many it is asked which tell the same: more have no chance of the page.
  private static final int FOREMOST = 100;

  private static final Bilingual DOUBTFUL =
      new Bilingual(
          "网页与其订阅所说不符，又没有别家报道可以印证",
          "its page says something else than its feed, and nobody else reports it");

  private final Likeness likeness;
  private final Weights weights;
  private final Interests interests;

  public Digest(Likeness likeness, Weights weights, Interests interests) {
    this.likeness = likeness;
    this.weights = weights;
    this.interests = interests;
  }

  /// A digest with the weights that ship.
  public Digest(Likeness likeness, Interests interests) {
    this(likeness, Weights.bundled(), interests);
  }

  /// A digest for a reader who has set nothing, in Chinese.
  public Digest(Likeness likeness) {
    this(likeness, Interests.none(Language.ZH));
  }

  /// The stories of a day.
  ///
  /// @param articles each id once
  /// @param day the edition's; what was told on it or later is not asked for
  public Stories stories(List<Article> articles, Memory memory, LocalDate day) {
    List<Told> told = memory.told(day.minusDays(MEMORY_DAYS), day);
    Usage usage = memory.usage(day.minusDays(MEMORY_DAYS), day);
    List<Correction> corrections = memory.corrections();
    var grouping = new Events(usage, likeness, weights);
    grouping.heed(corrections);
    grouping.add(articles);
    List<Event> events = grouping.all();
    var recollection = new Recollection(events, told, usage, corrections, likeness);
    List<Ranked> ranked = Ranking.of(events, end(day), interests, likeness, recollection::novelty);
    List<Ranked> fresh =
        ranked.stream()
            .filter(r -> !recollection.isRepeat(r.event()) && !sound(r.event()).isEmpty())
            .toList();
    Map<String, Map<String, Double>> between =
        grouping.between(fresh.stream().limit(FOREMOST).map(Ranked::event).toList());
    return new Stories(
        stories(fresh, recollection, between),
        ranked.parallelStream().flatMap(r -> removed(r, recollection).stream()).toList(),
        grouping.usage(TELLING));
  }

  /// When the day is over everywhere on earth.
  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.ofHours(-12)).toInstant();
  }

  private List<Story> stories(
      List<Ranked> ranked, Recollection recollection, Map<String, Map<String, Double>> between) {
    return IntStream.range(0, ranked.size())
        .parallel()
        .mapToObj(i -> story(i + 1, ranked.get(i), recollection, between))
        .toList();
  }

  private Story story(
      int place,
      Ranked ranked,
      Recollection recollection,
      Map<String, Map<String, Double>> between) {
    Event event = ranked.event();
    return new Story(
        event.id(),
        reports(event, between.getOrDefault(event.id(), Map.of())),
        new Story.Rank(place, ranked.score(), ranked.reasons()),
        Themes.topic(event, interests.language()),
        recollection.past(event));
  }

  private static List<Removed> removed(Ranked ranked, Recollection recollection) {
    Event event = ranked.event();
    if (recollection.isRepeat(event)) {
      return List.of(removed(event, recollection.why(event)));
    }
    return sound(event).isEmpty() ? List.of(removed(event, DOUBTFUL)) : mutated(event);
  }

  private static Removed removed(Event event, Bilingual why) {
    return new Removed(event.id(), event.reports().getFirst().title(), why);
  }

  /// The reports that a story can rest on.
  private static List<Article> sound(Event event) {
    return event.reports().stream().filter(a -> !a.isDoubtful()).toList();
  }

  /// Copies that changed a number: no fact rests on them, and a person should know.
  private static List<Removed> mutated(Event event) {
    List<Removed> removed = new ArrayList<>();
    for (Story.Copy copy : event.copies()) {
      List<String> mutations = event.mutations(copy);
      if (!mutations.isEmpty()) {
        removed.add(
            new Removed(
                event.id(),
                event.all().stream()
                    .filter(a -> a.id().equals(copy.copy()))
                    .map(a -> a.origin().outlet().name() + "：" + a.title())
                    .findFirst()
                    .orElse(copy.copy()),
                new Bilingual(
                    "转载改动了原文的数字：" + String.join("，", mutations),
                    "a copy changed numbers: " + String.join(", ", mutations))));
      }
    }
    return removed;
  }

  private Story.Reports reports(Event event, Map<String, Double> others) {
    List<Article> reports = new ArrayList<>(sound(event));
    Article lead = reports.stream().min(leadFirst(event)).orElseThrow();
    reports.remove(lead);
    reports.addFirst(lead);
    long publishers =
        event.originals().stream()
            .filter(a -> !a.isDoubtful())
            .map(a -> a.origin().outlet().owner())
            .distinct()
            .count();
    return new Story.Reports(
        reports,
        event.copies(),
        (int) Math.max(1, publishers),
        related(event),
        List.of(),
        new Story.Surety(event.ties(), Set.of(), others));
  }

  private static List<Article> related(Event event) {
    return Stream.concat(
            event.related().stream(), event.reports().stream().filter(Article::isDoubtful))
        .sorted(
            Comparator.comparing((Article a) -> a.origin().published()).thenComparing(Article::id))
        .toList();
  }

  /// An original before a copy, the actor itself before others, a text before a title, then the
  /// nearest tier, the edition's language and the earliest.
  private Comparator<Article> leadFirst(Event event) {
    return Comparator.comparing((Article a) -> event.isCopy(a))
        .thenComparing(a -> !event.isActor(a))
        .thenComparing(a -> !a.hasText())
        .thenComparing(a -> a.origin().outlet().tier())
        .thenComparing(a -> a.origin().language() != interests.language())
        .thenComparing(a -> a.origin().published())
        .thenComparing(Article::id);
  }
}
