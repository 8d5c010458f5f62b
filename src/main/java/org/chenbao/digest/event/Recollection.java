package org.chenbao.digest.event;

import java.time.Instant;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.language.Names;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// What earlier editions told of a day's events: which ones continue a story, and which ones only
/// repeat it.
public final class Recollection {
  /// An event continues what was told so many days ago where the odds that both are one event are
  /// this many times as high: the longer ago, the more other affairs of the same actors lie
  /// between. Of 198 marks of June, read by hand, 137 were right without it.
  private static final double ODDS_A_DAY = 1.6;

  /// ... or this many times, on the next day, where both titles name the same two who act.
  private static final double ODDS_OF_TWO = 0.6;

  /// ... or this many times where both name one kind of a product, as in Claude Tag. Of two marks
  /// of June that it sets one is right, the other of another matter of that product.
  private static final double ODDS_OF_KIND = 0.4;

  /// ... or where it is this likely and both titles name one version of a product.
  private static final double OF_PRODUCT = 0.12;

  /// ... or this likely where both titles name one and tell one amount of money or share of a
  /// whole: a plan for a round and the round itself may lie weeks apart.
  private static final double OF_FIGURE = 0.25;

  /// From here on no name need be shared: most Chinese companies stand in no table. Of 12 such
  /// marks of June 5 of 5 were right above it, and none of 7 between .85 and it.
  private static final double UNNAMED = 0.98;

  /// ... or whatever the odds where both titles name one, and say so many pairs of characters
  /// alike, and no other, before one thing that happens to it: 「识图模式正式」上线.
  private static final int OF_SUBJECT = 4;

  /// A pair less likely by its words is no follow-up whatever the model says of it.
  private static final double WORTH_EMBEDDING = 0.3;

  /// Names rarer than this tell what else was written of the same companies.
  private static final double TELLING = 0.25;

  /// A story told with so large a share of an event's reports is that event.
  private static final double CARRIED = 0.25;

  /// A name in so many titles is what an event is about.
  static final double ABOUT = 0.5;

  private static final int MOST_RELATED = 5;

  private static final Bilingual MUTED = new Bilingual("编辑已设为不报", "an editor has muted it");

  /// Reports of an event that are compared: the first ones, and enough.
  static final int MOST_REPORTS = 5;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final Map<String, Kin> continued = new HashMap<>();
  private final Map<String, Map<Integer, Kin>> candidates = new HashMap<>();
  private final Map<String, Bilingual> repeats = new HashMap<>();
  private final Map<String, List<Told>> related = new HashMap<>();
  private final Rarity rarity;
  private final Likeness likeness;
  private final Tellings tellings;
  private final Firsts firsts;
  private final Glossary glossary = Glossary.load();
  private final Reader reader = new Reader(glossary);
  private final Retelling retelling = new Retelling(reader, glossary);

  /// Compares a day's events with what was told.
  ///
  /// @param told oldest first
  /// @param corrections what people put right: what follows what, and what is muted
  public Recollection(
      List<Event> events,
      List<Told> told,
      Usage usage,
      List<Correction> corrections,
      Likeness likeness) {
    this.rarity = Rarity.with(usage);
    this.likeness = likeness;
    Instant now =
        events.stream()
            .map(e -> e.reports().getFirst().origin().published())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    this.tellings = new Tellings(told, now, reader);
    this.firsts = new Firsts(tellings, rarity, usage, reader, likeness);
    if (!told.isEmpty() && !events.isEmpty()) {
      compare(events);
    }
    corrections.forEach(c -> events.forEach(e -> heed(c, e)));
  }

  private void heed(Correction correction, Event event) {
    if (event.all().stream().noneMatch(a -> a.id().equals(correction.one()))) {
      return;
    }
    switch (correction.kind()) {
      case MUTED -> repeats.put(key(event), MUTED);
      case FOLLOWS -> {
        repeats.remove(key(event));
        for (int i = 0; i < tellings.size(); i++) {
          if (tellings.told(i).story().equals(correction.other())) {
            continued.put(key(event), new Kin(tellings.told(i), tellings.own(i), 1, 1));
          }
        }
      }
      case SAME, APART -> {}
    }
  }

  /// What the archive knows of an event.
  public Story.Past past(Event event) {
    String key = key(event);
    return new Story.Past(
        Optional.ofNullable(continued.get(key)).map(Kin::told),
        related.getOrDefault(key, List.of()));
  }

  /// What of an event was never told.
  public Novelty novelty(Event event) {
    return firsts.of(event);
  }

  /// True where an event was told and nothing has happened since.
  public boolean isRepeat(Event event) {
    return repeats.containsKey(key(event));
  }

  /// Why an event is a repeat, in words; empty where it is none.
  public Bilingual why(Event event) {
    return repeats.getOrDefault(key(event), new Bilingual("", ""));
  }

  private void compare(List<Event> events) {
    List<Reading> all = new ArrayList<>(tellings.all());
    int before = all.size();
    List<Event> owners = new ArrayList<>();
    for (Event event : events) {
      for (Article article : event.originals().stream().limit(MOST_REPORTS).toList()) {
        all.add(reader.read(article));
        owners.add(event);
      }
    }
    List<Weighed> weighed = all.stream().map(r -> Weighed.of(r, rarity)).toList();
    var sameEvent = new SameEvent(rarity, Weights.bundled());
    var neighbours = new Neighbours(rarity);
    for (int other = 0; other < weighed.size(); other++) {
      for (int one : neighbours.add(weighed.get(other))) {
        if (one < before && other >= before) {
          continues(owners.get(other - before), new Pair(one, other), weighed, sameEvent);
        }
      }
    }
    events.forEach(this::choose);
    events.forEach(this::relate);
    events.forEach(this::judge);
  }

  private void continues(Event event, Pair pair, List<Weighed> weighed, SameEvent sameEvent) {
    Reading before = weighed.get(pair.one()).reading();
    Reading after = weighed.get(pair.other()).reading();
    if (Guards.apart(before, after) || before.genre() == Genre.WRAP) {
      return;
    }
    Weighed telling = weighed.get(pair.one());
    Weighed report = weighed.get(pair.other());
    double likelihood = sameEvent.byWords(telling, report);
    int place = tellings.owner(pair.one());
    Set<String> names = sharedNames(event, before, after);
    double least = odds(names, tellings.days(place)) * tellings.days(place);
    double odds = names.isEmpty() ? odds(likelihood) : odds(telling, report, sameEvent);
    if ((odds >= least && (!names.isEmpty() || likelihood >= UNNAMED))
        || (likelihood >= OF_PRODUCT && names.stream().anyMatch(Recollection::isProduct))
        || (likelihood >= OF_FIGURE && !names.isEmpty() && shareFigure(before, after))
        || (!names.isEmpty() && shareSubject(before, after))) {
      boolean sure =
          tellings.isOwn(pair.one()) && odds(likelihood) >= ODDS_A_DAY * tellings.days(place);
      var kin =
          new Kin(
              tellings.told(place),
              tellings.own(place),
              odds / tellings.days(place),
              sure ? likelihood : 0);
      candidates.computeIfAbsent(key(event), _ -> new TreeMap<>()).merge(place, kin, Kin::with);
    }
  }

  /// The odds that both are one event: by their words, or by words and meaning together where the
  /// model finds them likelier.
  private double odds(Weighed telling, Weighed report, SameEvent sameEvent) {
    double words = sameEvent.byWords(telling, report);
    if (words < WORTH_EMBEDDING) {
      return odds(words);
    }
    float[] one = likeness.vector(telling.reading().gist());
    float[] other = likeness.vector(report.reading().gist());
    if (one.length == 0 || other.length == 0) {
      return odds(words);
    }
    double meaning = sameEvent.byMeaning(telling, report, Bonds.cosine(one, other));
    return Math.max(odds(words), Math.sqrt(odds(words) * odds(meaning)));
  }

  private static double odds(double likelihood) {
    return likelihood / (1 - likelihood);
  }

  /// How high the odds must be for each day between, where both titles have these names.
  private static double odds(Set<String> names, long days) {
    if (names.stream().anyMatch(n -> Names.isOfProduct(n) && !isProduct(n))) {
      return ODDS_OF_KIND;
    }
    return days <= 1 && areTwo(names) ? ODDS_OF_TWO : ODDS_A_DAY;
  }

  /// True where two act whose names are no parts of each other: Google DeepMind is one.
  private static boolean areTwo(Set<String> names) {
    return names.stream()
            .filter(Names::isActor)
            .filter(n -> names.stream().noneMatch(o -> !o.equals(n) && o.contains(n)))
            .count()
        > 1;
  }

  /// True for a name with a version, as in GPT-5.6; one that begins with a digit is a firm's.
  static boolean isProduct(String name) {
    return !Character.isDigit(name.charAt(0)) && name.chars().anyMatch(Character::isDigit);
  }

  /// True where both titles tell the same amount of a unit.
  private static boolean shareFigure(Reading before, Reading after) {
    Set<String> figures = Marks.figures(before.article().title());
    figures.retainAll(Marks.figures(after.article().title()));
    return figures.stream().anyMatch(f -> f.indexOf(' ') > 0);
  }

  /// True where both titles say one subject and one happening.
  private static boolean shareSubject(Reading before, Reading after) {
    Set<String> subject = before.signs().title().subject();
    return subject.size() >= OF_SUBJECT
        && subject.equals(after.signs().title().subject())
        && !Collections.disjoint(
            before.signs().happenings().title(), after.signs().happenings().title());
  }

  /// The names that the telling's headline and a report's title have and that the event is about.
  private Set<String> sharedNames(Event event, Reading before, Reading after) {
    Set<String> names = often(event.traits().names(), ABOUT, event);
    names.retainAll(before.signs().names().title());
    names.retainAll(after.signs().names().title());
    names.removeIf(n -> glossary.isPlace(n) || glossary.isIdea(n) || Names.isPress(n));
    return names;
  }

  private void relate(Event event) {
    Set<String> about = often(event.traits().names(), ABOUT, event);
    about.removeIf(n -> rarity.of("n:" + n) < TELLING || glossary.isPlace(n));
    List<Told> kin = new ArrayList<>();
    for (int i = tellings.size() - 1; i >= 0 && kin.size() < MOST_RELATED; i--) {
      boolean continuedHere = tellings.told(i).equals(past(event).follows().orElse(null));
      if (!continuedHere && !Collections.disjoint(about, tellings.own(i).signs().names().title())) {
        kin.add(tellings.told(i));
      }
    }
    related.put(key(event), List.copyOf(kin));
  }

  private void choose(Event event) {
    carried(event)
        .or(() ->
            candidates.getOrDefault(key(event), Map.of()).values().stream()
                .max(Comparator.comparingDouble(Kin::best)))
        .ifPresent(kin -> continued.put(key(event), kin));
  }

  /// The story told of which an event has the most reports, where these are most of its own:
  /// nothing shows more surely what was told.
  private Optional<Kin> carried(Event event) {
    Optional<Kin> carried = Optional.empty();
    long most = 0;
    for (int i = tellings.size() - 1; i >= 0; i--) {
      long common = common(event, tellings.told(i));
      if (common > Math.max(most, event.reports().size() == 1 ? 0 : 1)
          && common >= CARRIED * event.reports().size()) {
        most = common;
        carried = Optional.of(new Kin(tellings.told(i), tellings.own(i), 1, MOST_REPORTS));
      }
    }
    return carried;
  }

  private static long common(Event event, Told told) {
    Set<String> ids = told.sources().stream().map(Article::id).collect(Collectors.toSet());
    return event.reports().stream().filter(a -> ids.contains(a.id())).count();
  }

  private void judge(Event event) {
    Kin kin = continued.get(key(event));
    if (kin != null && (isCarriedWhole(event, kin) || retelling.isRepeat(event, kin))) {
      repeats.put(key(event), told(kin.told()));
    }
  }

  private static Bilingual told(Told told) {
    String day = DAY.format(told.date());
    String headline = told.headline().text();
    return new Bilingual(
        day + " 已报道，没有新进展：" + headline,
        "told on " + told.date() + ", nothing new since: " + headline);
  }

  /// True where the story told rested on every report of the event.
  private static boolean isCarriedWhole(Event event, Kin kin) {
    return common(event, kin.told()) == event.reports().size();
  }

  /// The signs that so large a share of an event's titles has.
  static Set<String> often(Map<String, Integer> counts, double share, Event event) {
    Set<String> often = new HashSet<>(counts.keySet());
    often.removeIf(sign -> counts.getOrDefault(sign, 0) < share * event.reports().size());
    return often;
  }

  private static String key(Event event) {
    return event.reports().getFirst().id();
  }
}
