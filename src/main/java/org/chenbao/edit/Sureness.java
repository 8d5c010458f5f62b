package org.chenbao.edit;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Story;

/// How sure it is that reports of a story tell what some of them tell.
///
/// Reports are asked by their texts: one text that many carry is one, known by the id of its
/// original. Immutable; safe for many threads.
public final class Sureness {
  /// For what is told at length. Of 287 listings of main stories of three June days, read by a
  /// second reader, 19 lie between .9 and this; the one stranger is among them.
  public static final Bar AT_LENGTH = new Bar(0.93, 2);

  /// For what lead and facts may be taken from, below a headline. Of 38 listings that readers of
  /// six June days did not find to tell their headline's event, 25 stood there because words were
  /// taken from them; this leaves 13.
  public static final Bar TO_WRITE_FROM = new Bar(0.85, 2);

  /// A line is all that a reader can hold its sources against. Of 201 listings of those days 20 lie
  /// between .93 and this, among them three of the four strangers.
  public static final Bar IN_ONE_LINE = new Bar(0.955, 3);

  /// A report need not be like all of those it is held against.
  private static final double MOST = 0.7;

  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, Map<String, Double>> ties = new HashMap<>();
  private final Set<String> texts;

  /// What it takes to be sure.
  ///
  /// @param least how likely a report must be of those that are sure, on average: 0 to 1
  /// @param enough of how many of them at most
  public record Bar(double least, int enough) {}

  /// What is known of a story's reports.
  public Sureness(Story story) {
    story.reports().copies().forEach(c -> originals.put(c.copy(), c.original()));
    texts =
        story.reports().all().stream()
            .map(a -> text(a.id()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Story.Tie tie : story.reports().surety().ties()) {
      put(text(tie.one()), text(tie.other()), tie.likelihood());
      put(text(tie.other()), text(tie.one()), tie.likelihood());
    }
  }

  private void put(String one, String other, double likelihood) {
    ties.computeIfAbsent(one, _ -> new HashMap<>()).put(other, likelihood);
  }

  /// True where nobody has asked how sure any of them is.
  public boolean isUnknown() {
    return ties.isEmpty();
  }

  /// The text that an article carries, by the id of its original.
  public String text(String article) {
    return originals.getOrDefault(article, article);
  }

  /// How likely a text tells what most of these tell, 0 to 1.
  public double likely(String text, Set<String> told, Bar bar) {
    Map<String, Double> known = ties.getOrDefault(text, Map.of());
    long most = Math.clamp(Math.round(MOST * told.size()), 1, bar.enough());
    return told.stream()
            .map(other -> known.getOrDefault(other, 0.0))
            .sorted(Collections.reverseOrder())
            .limit(most)
            .mapToDouble(d -> d)
            .sum()
        / most;
  }

  /// The likeliest of the texts that these do not have, where one reaches the bar; of two as likely
  /// the one that the story has first.
  public Optional<String> next(Set<String> told, Bar bar, Predicate<String> eligible) {
    return texts.stream()
        .filter(text -> !told.contains(text) && eligible.test(text))
        .map(text -> Map.entry(text, likely(text, told, bar)))
        .filter(e -> e.getValue() >= bar.least())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /// The texts that surely tell what an article tells; all, where nobody has asked.
  public Set<String> surelyWith(String article, Bar bar) {
    if (isUnknown()) {
      return texts;
    }
    Set<String> told = new HashSet<>(Set.of(text(article)));
    Stream.iterate(next(told, bar, _ -> true), Optional::isPresent, _ -> next(told, bar, _ -> true))
        .forEach(text -> told.add(text.orElseThrow()));
    return Set.copyOf(told);
  }
}
