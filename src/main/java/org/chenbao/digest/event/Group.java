package org.chenbao.digest.event;

import java.util.List;
import java.util.Map;
import org.chenbao.model.Article;

/// Texts that are one event, with all reports that carry them.
///
/// @param texts by the place of their first report, in order
/// @param carriers the places of the reports that carry each text
record Group(
    List<Integer> texts, Map<Integer, List<Integer>> carriers, List<Reading> readings, Texts all) {

  /// The event: its actor's word stands at its core where there is one, else a report of some
  /// length, for what is told is told from there.
  Event event(Core core) {
    Event whole = event(texts);
    List<Integer> centres =
        texts.stream().filter(t -> reports(List.of(t)).stream().anyMatch(whole::isActor)).toList();
    if (centres.isEmpty()) {
      centres =
          texts.stream()
              .filter(t -> reports(List.of(t)).stream().anyMatch(Article::hasText))
              .toList();
    }
    List<Integer> told = core.of(texts, centres.isEmpty() ? texts : centres);
    return told.size() == texts.size() ? whole : event(told);
  }

  private Event event(List<Integer> told) {
    List<Integer> others = texts.stream().filter(t -> !told.contains(t)).toList();
    return new Event(
        reports(told),
        reports(others),
        all.copies(places(texts), readings),
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
