package org.chenbao.digest.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;

/// What earlier editions told, read for comparing: each story's own words, and the reports it rests
/// on, because the same affair is often told under another headline.
final class Tellings {
  /// The reports of a story told that are compared: the first ones carry it.
  private static final int MOST_SOURCES = 3;

  private static final Outlet NOBODY = new Outlet("", "", Tier.MINOR);

  private final List<Told> told;
  private final LocalDate today;
  private final List<Reading> own;
  private final List<Reading> all = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();

  /// @param told oldest first
  /// @param now when the day's events happen: time does not count against what was told
  Tellings(List<Told> told, Instant now, Reader reader) {
    this.told = told;
    this.today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    List<List<Reading>> read =
        told.parallelStream()
            .map(t -> Stream.concat(Stream.of(words(t, now)), sources(t, now)))
            .map(articles -> articles.map(reader::read).toList())
            .toList();
    this.own = read.stream().map(List::getFirst).toList();
    for (int i = 0; i < told.size(); i++) {
      all.addAll(read.get(i));
      owners.addAll(Collections.nCopies(read.get(i).size(), i));
    }
  }

  int size() {
    return told.size();
  }

  Told told(int place) {
    return told.get(place);
  }

  /// What a story's headline and facts say.
  Reading own(int place) {
    return own.get(place);
  }

  /// What the headlines and facts of all stories say, in their order.
  List<Reading> own() {
    return List.copyOf(own);
  }

  /// All that is read off the stories, own words and reports.
  List<Reading> all() {
    return List.copyOf(all);
  }

  /// The place of the story that a reading of [#all] is of.
  int owner(int reading) {
    return owners.get(reading);
  }

  /// True where a reading of [#all] is of a story's own words.
  boolean isOwn(int reading) {
    return all.get(reading).equals(own.get(owner(reading)));
  }

  /// How many days ago a story was told, at least one.
  long days(int place) {
    return Math.max(1, ChronoUnit.DAYS.between(told.get(place).date(), today));
  }

  private static Article words(Told told, Instant now) {
    String facts = told.words().substring(told.headline().text().length()).strip();
    return new Article(
        "told-" + told.date() + "-" + told.story(),
        new Origin("", NOBODY, "", now, Scripts.language(told.headline().text())),
        new Words(told.headline().text(), "", facts),
        List.of());
  }

  private static Stream<Article> sources(Told told, Instant now) {
    return told.sources().stream()
        .limit(MOST_SOURCES)
        .map(a ->
            new Article(
                a.id(),
                new Origin(a.url(), NOBODY, "", now, a.origin().language()),
                a.words(),
                List.of()));
  }
}
