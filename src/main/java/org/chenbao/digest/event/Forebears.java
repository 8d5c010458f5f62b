package org.chenbao.digest.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// What a story may continue of all that was told: for a person to choose from, so that what is
/// only little like it is found as well.
public final class Forebears {
  private Forebears() {}

  /// The likeliest first; of equals the one told last.
  ///
  /// @param told oldest first
  public static List<Told> of(Story story, List<Told> told, Usage usage) {
    Instant now = story.lead().origin().published();
    Reader reader = new Reader(Glossary.load());
    Rarity rarity = Rarity.with(usage);
    Tellings tellings = new Tellings(told, now, reader);
    List<Weighed> reports =
        story.reports().all().stream()
            .limit(Recollection.MOST_REPORTS)
            .map((Article a) -> Weighed.of(reader.read(a), rarity))
            .toList();
    var sameEvent = new SameEvent(rarity, Weights.bundled());
    Map<Integer, Double> best = new HashMap<>();
    List<Reading> all = tellings.all();
    for (int i = 0; i < all.size(); i++) {
      Weighed telling = Weighed.of(all.get(i), rarity);
      for (Weighed report : reports) {
        best.merge(tellings.owner(i), sameEvent.byWords(telling, report), Math::max);
      }
    }
    var places = new ArrayList<>(best.keySet());
    places.sort(
        Comparator.comparingDouble((Integer place) -> -best.getOrDefault(place, 0.0))
            .thenComparing(Comparator.reverseOrder()));
    return places.stream().map(tellings::told).toList();
  }
}
