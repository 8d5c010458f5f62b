package org.chenbao.digest.event;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Texts that are one event, with all reports that carry them.
///
/// @param texts by the place of their first report, in order
/// @param carriers the places of the reports that carry each text
record Group(
    List<Integer> texts, Map<Integer, List<Integer>> carriers, List<Reading> readings, Texts all) {

  /// The event: its actor's word stands at its core where there is one, else a report of some
  /// length, for what is told is told from there. What talks about the news, and what tells of
  /// others, is related.
  Event event(Core core) {
    List<Integer> tellers = tellers(core);
    List<Integer> likely = withActors(core.of(tellers, centres(tellers)), tellers, core);
    var anchor = new Anchor(likely.stream().map(this::readings).toList());
    List<Integer> told =
        some(
            likely, t -> core.isCorrected(t) || readings(t).stream().noneMatch(anchor::isOnOthers));
    return event(told, core.ties(told, this::name));
  }

  /// The core with what its actor wrote of it at length.
  private List<Integer> withActors(List<Integer> likely, List<Integer> tellers, Core core) {
    Event whole = event(tellers, List.of());
    List<Integer> spoken =
        having(tellers, a -> whole.isActor(a) && a.hasText()).stream()
            .filter(t -> !likely.contains(t) && core.speaksFor(t, likely))
            .toList();
    return Stream.concat(likely.stream(), spoken.stream()).sorted().toList();
  }

  /// Those that tell what happened; where none of them has a text, a guide to it, too.
  private List<Integer> tellers(Core core) {
    List<Integer> tellers = some(texts, t -> core.isCorrected(t) || are(t, Genre::tells));
    return having(tellers, Article::hasText).isEmpty()
        ? some(texts, t -> core.isCorrected(t) || are(t, g -> g.tells() || g == Genre.GUIDE))
        : tellers;
  }

  private boolean are(int text, Predicate<Genre> trait) {
    return readings(text).stream().map(Reading::genre).allMatch(trait);
  }

  private List<Integer> centres(List<Integer> tellers) {
    Event whole = event(tellers, List.of());
    List<Integer> actors = having(tellers, whole::isActor);
    return actors.isEmpty() ? or(having(tellers, Article::hasText), tellers) : actors;
  }

  private List<Integer> having(List<Integer> some, Predicate<Article> trait) {
    return some.stream().filter(t -> reports(List.of(t)).stream().anyMatch(trait)).toList();
  }

  /// Those that pass, or all where none does.
  private static List<Integer> some(List<Integer> all, Predicate<Integer> test) {
    return or(all.stream().filter(test).toList(), all);
  }

  private static List<Integer> or(List<Integer> some, List<Integer> all) {
    return some.isEmpty() ? all : some;
  }

  private List<Reading> readings(int text) {
    return places(List.of(text)).stream().map(readings::get).toList();
  }

  /// The id of the first report that carries a text.
  private String name(int text) {
    return reports(List.of(text)).getFirst().id();
  }

  private Event event(List<Integer> told, List<Story.Tie> ties) {
    List<Integer> others = texts.stream().filter(t -> !told.contains(t)).toList();
    return new Event(
        reports(told),
        reports(others),
        all.copies(places(texts), readings),
        ties,
        Traits.of(places(told).stream().map(readings::get).toList()));
  }

  private List<Article> reports(List<Integer> some) {
    return places(some).stream().map(p -> readings.get(p).article()).toList();
  }

  private List<Integer> places(List<Integer> some) {
    return some.stream()
        .flatMap(t -> carriers.getOrDefault(t, List.of()).stream())
        .sorted()
        .toList();
  }
}
