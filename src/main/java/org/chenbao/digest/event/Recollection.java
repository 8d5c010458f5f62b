package org.chenbao.digest.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;

/// What earlier editions told of a day's events: which ones continue a story, and which ones only
/// repeat it.
public final class Recollection {
  /// An event this likely the one told before is that one.
  private static final double SAME = 0.5;

  /// An event this likely the one told before continues it, where both titles have a rare name.
  private static final double KIN = 0.3;

  private static final double RARE = 0.5;

  /// A name in so many titles is what an event is about.
  private static final double ABOUT = 0.5;

  /// What fewer titles than this say is said by the way.
  private static final double SAID = 0.34;

  private static final int MOST_RELATED = 5;

  /// Reports of an event that are compared: the first ones, and enough.
  private static final int MOST_REPORTS = 5;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private record Kin(Told told, double likelihood) {}

  private final Map<String, Kin> continued = new HashMap<>();
  private final Map<String, String> repeats = new HashMap<>();
  private final Map<String, List<Told>> related = new HashMap<>();
  private final List<Told> told;
  private final List<Reading> tellings;
  private final Reader reader = new Reader(Glossary.load());

  /// Compares a day's events with what was told.
  ///
  /// @param told oldest first
  public Recollection(List<Event> events, List<Told> told) {
    this.told = told;
    Instant now =
        events.stream()
            .map(e -> e.reports().getFirst().origin().published())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    this.tellings = told.stream().map(t -> reader.read(article(t, now))).toList();
    if (!told.isEmpty() && !events.isEmpty()) {
      compare(events);
    }
  }

  /// What the archive knows of an event.
  public Story.Past past(Event event) {
    String key = key(event);
    return new Story.Past(
        Optional.ofNullable(continued.get(key)).map(Kin::told),
        related.getOrDefault(key, List.of()));
  }

  /// True where an event was told and nothing has happened since.
  public boolean isRepeat(Event event) {
    return repeats.containsKey(key(event));
  }

  /// Why an event is a repeat, in words; empty where it is none.
  public String why(Event event) {
    return repeats.getOrDefault(key(event), "");
  }

  private void compare(List<Event> events) {
    List<Reading> all = new ArrayList<>(tellings);
    List<Event> owners = new ArrayList<>();
    for (Event event : events) {
      for (Article article : event.originals().stream().limit(MOST_REPORTS).toList()) {
        all.add(reader.read(article));
        owners.add(event);
      }
    }
    Rarity rarity = Rarity.over(all);
    List<Weighed> weighed = all.stream().map(r -> Weighed.of(r, rarity)).toList();
    var sameEvent = new SameEvent(rarity, all.size());
    for (Pair pair : new Neighbours(weighed, rarity).pairs()) {
      if (pair.one() < told.size() && pair.other() >= told.size()) {
        Event event = owners.get(pair.other() - told.size());
        continues(event, pair, weighed, sameEvent, rarity);
      }
    }
    events.forEach(e -> relate(e, rarity));
    events.forEach(this::judge);
  }

  private void continues(
      Event event, Pair pair, List<Weighed> weighed, SameEvent sameEvent, Rarity rarity) {
    Reading before = weighed.get(pair.one()).reading();
    Reading after = weighed.get(pair.other()).reading();
    if (Guards.apart(before, after)) {
      return;
    }
    double likelihood = sameEvent.byWords(weighed.get(pair.one()), weighed.get(pair.other()));
    if (likelihood >= KIN && shareRareName(before, after, rarity)) {
      continued.merge(
          key(event),
          new Kin(told.get(pair.one()), likelihood),
          (one, other) -> other.likelihood() > one.likelihood() ? other : one);
    }
  }

  private static boolean shareRareName(Reading before, Reading after, Rarity rarity) {
    Set<String> names = new HashSet<>(before.signs().names().title());
    names.retainAll(after.signs().names().title());
    return names.stream().anyMatch(n -> rarity.of("n:" + n) >= RARE);
  }

  private void relate(Event event, Rarity rarity) {
    Set<String> about = often(event.traits().names(), ABOUT, event);
    about.removeIf(n -> rarity.of("n:" + n) < RARE / 2);
    List<Told> kin = new ArrayList<>();
    for (int i = told.size() - 1; i >= 0 && kin.size() < MOST_RELATED; i--) {
      boolean continuedHere = told.get(i).equals(past(event).follows().orElse(null));
      if (!continuedHere && !Collections.disjoint(about, tellings.get(i).signs().names().title())) {
        kin.add(told.get(i));
      }
    }
    related.put(key(event), List.copyOf(kin));
  }

  private void judge(Event event) {
    Kin kin = continued.get(key(event));
    if (kin != null
        && kin.likelihood() >= SAME
        && (isOld(event, kin) || hasNothingNew(event, kin))) {
      repeats.put(
          key(event), DAY.format(kin.told().date()) + " 已报道，没有新进展：" + kin.told().headline().text());
    }
  }

  /// True where every report is older than the edition that told it.
  private static boolean isOld(Event event, Kin kin) {
    return event.reports().stream()
        .allMatch(a ->
            a.origin()
                .published()
                .isBefore(kin.told().date().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  /// True where no title tells a happening, a name or a figure that was not told.
  private boolean hasNothingNew(Event event, Kin kin) {
    Reader.Content known = reader.content(kin.told().words());
    Set<String> happenings = often(event.traits().happenings(), SAID, event);
    Set<String> names = often(event.traits().names(), ABOUT, event);
    Set<String> figures = new HashSet<>();
    event.originals().forEach(a -> figures.addAll(reader.content(a.title()).figures()));
    return known.happenings().containsAll(happenings)
        && known.names().containsAll(names)
        && known.figures().containsAll(figures);
  }

  private static Set<String> often(Map<String, Integer> counts, double share, Event event) {
    Set<String> often = new HashSet<>(counts.keySet());
    often.removeIf(sign -> counts.getOrDefault(sign, 0) < share * event.reports().size());
    return often;
  }

  /// What was told, as a report of the day: so that time does not count against it.
  private static Article article(Told told, Instant now) {
    String facts = told.words().substring(told.headline().text().length()).strip();
    return new Article(
        "told-" + told.date() + "-" + told.story(),
        new Origin(
            "", new Outlet("", "", Tier.MINOR), "", now, Scripts.language(told.headline().text())),
        new Words(told.headline().text(), "", facts),
        List.of());
  }

  private static String key(Event event) {
    return event.reports().getFirst().id();
  }
}
