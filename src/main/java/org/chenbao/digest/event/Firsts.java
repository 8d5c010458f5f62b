package org.chenbao.digest.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.language.Figure;
import org.chenbao.language.Figures;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;

/// Finds what an event tells for the first time within memory. Safe for many threads.
final class Firsts {
  /// A memory that reaches back fewer days knows too little to call anything new.
  private static final long LEAST_DAYS = 3;

  /// Reports of an event that are compared: the first ones say what it is about.
  private static final int MOST_REPORTS = 3;

  /// Below all three nothing told is near: the farthest tenth of what ranked high in June.
  private static final double NEAR_WORDS = 0.2;

  private static final double NEAR_BRIDGE = 0.3;

  /// Standard deviations.
  private static final double NEAR_MEANING = 3;

  private final Tellings tellings;
  private final List<Weighed> told;
  private final Rarity rarity;
  private final Usage usage;
  private final Likeness likeness;
  private final Reader reader;
  private final Set<String> named = new HashSet<>();
  private final List<float[]> meanings;
  private final long days;

  /// What is new beside these tellings.
  ///
  /// @param usage what the archive counted: what it saw often is not new, told or not
  Firsts(Tellings tellings, Rarity rarity, Usage usage, Reader reader, Likeness likeness) {
    this.tellings = tellings;
    this.rarity = rarity;
    this.usage = usage;
    this.reader = reader;
    this.likeness = likeness;
    this.days = tellings.size() == 0 ? 0 : tellings.days(0);
    List<Reading> own = days < LEAST_DAYS ? List.of() : tellings.own();
    this.told = own.parallelStream().map(r -> Weighed.of(r, rarity)).toList();
    this.meanings = own.parallelStream().map(r -> likeness.vector(r.gist())).toList();
    tellings.all().forEach(r -> named.addAll(r.signs().names().all()));
  }

  Novelty of(Event event) {
    if (days < LEAST_DAYS) {
      return Novelty.NONE;
    }
    return new Novelty(days, names(event), values(event), isApart(event));
  }

  /// As printed, those left out of which each word was named before: another way to write them.
  private List<String> names(Event event) {
    Set<String> about = Recollection.often(event.traits().names(), Recollection.ABOUT, event);
    Map<String, String> printed = new LinkedHashMap<>();
    for (Article article : event.originals()) {
      boolean latin = article.title().codePoints().noneMatch(Scripts::isHan);
      Marks.printed(article.title(), latin).forEach(printed::putIfAbsent);
    }
    printed.keySet().removeIf(name -> !about.contains(name) || !isNew(name));
    return List.copyOf(printed.values());
  }

  private boolean isNew(String name) {
    return !isKnown(name)
        && (Recollection.isProduct(name)
            || Stream.of(name.split(" ", -1)).map(Stem::of).anyMatch(part -> !isKnown(part)));
  }

  private boolean isKnown(String name) {
    return named.contains(name) || usage.counts().containsKey("n:" + name);
  }

  /// The measures of somebody that titles state and no story told did.
  private List<Bilingual> values(Event event) {
    Set<Bilingual> values = new LinkedHashSet<>();
    for (Article article : event.originals()) {
      for (Figure figure : Figures.in(article.title())) {
        if (figure.isOwned() && !wasStated(figure)) {
          String owner = figure.owner().place().of(article.title());
          values.add(
              new Bilingual(
                  owner + figure.measure().chinese(), figure.measure().english() + " of " + owner));
        }
      }
    }
    return List.copyOf(values);
  }

  private boolean wasStated(Figure figure) {
    String owner = figure.owner().canonical();
    return tellings.all().stream()
        .filter(r -> r.signs().names().all().contains(owner))
        .flatMap(r -> Stream.of(r.article().words().title(), r.article().words().text()))
        .flatMap(text -> Figures.in(text).stream())
        .anyMatch(f -> f.measure().equals(figure.measure()) && f.owner().canonical().equals(owner));
  }

  private boolean isApart(Event event) {
    List<Weighed> reports =
        event.originals().stream()
            .limit(MOST_REPORTS)
            .map(a -> Weighed.of(reader.read(a), rarity))
            .toList();
    return reports.stream().noneMatch(this::isNearInWords)
        && reports.stream().noneMatch(this::isNearInMeaning);
  }

  private boolean isNearInWords(Weighed report) {
    return told.stream()
        .anyMatch(t ->
            t.words().cosine(report.words()) >= NEAR_WORDS
                || t.bridge().cosine(report.bridge()) >= NEAR_BRIDGE);
  }

  private boolean isNearInMeaning(Weighed report) {
    float[] vector = likeness.vector(report.reading().gist());
    for (int i = 0; i < meanings.size() && vector.length > 0; i++) {
      double cosine = Bonds.cosine(vector, meanings.get(i));
      if (Signs.deviations(cosine, report.latin(), told.get(i).latin()) >= NEAR_MEANING) {
        return true;
      }
    }
    return false;
  }
}
