package org.chenbao.digest.event;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whom the reports of an event are about, so that one is known which tells of somebody else.
final class Anchor {
  /// A name in so many of the texts' titles is whom they are about; half is what two turns share.
  private static final double ABOUT = 0.6;

  /// Of two texts either may be the other turn.
  private static final int FEWEST = 3;

  /// Names one after another: a piece on several companies, of which this is one.
  private static final Pattern ROW =
      Pattern.compile(
          "[\\p{L}\\d.-]{2,24}(?:\\s?[、,，]\\s?[\\p{L}\\d.-]{2,24})+\\s?(?:、|,|和|与|及|以及|还是|and|or|&)"
              + "\\s?[\\p{L}\\d.-]{2,24}|[\\p{L}\\d.-]{2,24}(?:、[\\p{L}\\d.-]{2,24}){2,}");

  /// So many of a row must be strangers to the event.
  private static final int STRANGERS = 2;

  private static final Glossary GLOSSARY = Glossary.load();

  private final Set<String> about = new HashSet<>();
  private final int texts;

  /// @param texts the reports that carry each text
  Anchor(Collection<List<Reading>> texts) {
    this.texts = texts.size();
    Map<String, Integer> titles = new HashMap<>();
    for (List<Reading> carriers : texts) {
      Set<String> named = new HashSet<>();
      carriers.forEach(r -> named.addAll(names(r.signs().names().title())));
      named.forEach(n -> titles.merge(n, 1, Integer::sum));
    }
    about.addAll(titles.keySet());
    about.removeIf(n -> titles.getOrDefault(n, 0) < ABOUT * texts.size());
  }

  /// True where a report names others and none whom the event is about, or the event's among
  /// others.
  boolean isOnOthers(Reading report) {
    if (texts < FEWEST || about.isEmpty()) {
      return false;
    }
    Set<String> named = names(report.signs().names().title());
    return (!named.isEmpty() && !speaksOfIt(report)) || isRow(report);
  }

  private boolean speaksOfIt(Reading report) {
    String outlet = report.article().origin().outlet().name().toLowerCase(Locale.ROOT);
    return !Collections.disjoint(report.signs().names().all(), about)
        || about.stream().anyMatch(outlet::contains);
  }

  private boolean isRow(Reading report) {
    Matcher row = ROW.matcher(report.article().title());
    while (row.find()) {
      Set<String> named = names(Marks.names(row.group(), report.isLatin()));
      boolean ours = named.removeAll(about);
      if (ours && named.size() >= STRANGERS) {
        return true;
      }
    }
    return false;
  }

  /// Single words, one for each name; IPO and AI are what many do, and nobody.
  private static Set<String> names(Collection<String> named) {
    return named.stream()
        .filter(n -> n.indexOf(' ') < 0)
        .map(Stem::of)
        .filter(n -> !GLOSSARY.isIdea(n))
        .collect(Collectors.toSet());
  }
}
