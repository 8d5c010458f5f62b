package org.chenbao.edit.compose;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chenbao.model.Article;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;

/// Which reports of a story are named as the sources of what is printed of it.
///
/// That reports are likely to tell one thing is enough to rank a story and to remember it. To be
/// named below its line takes more: the reports that the printed words are from are named, and from
/// there on whatever is very likely of most of those named before. The others stand as related. A
/// source that is not sure costs more trust than its link gives.
final class Credits {
  /// Of 287 listings of main stories of three June days, read by a second reader, 19 lie between .9
  /// and this; the one stranger is among them.
  private static final Bar AT_LENGTH = new Bar(0.93, 2);

  /// A line is all that a reader can hold its sources against. Of 201 listings of those days 20 lie
  /// between .93 and this, among them three of the four strangers.
  private static final Bar IN_ONE_LINE = new Bar(0.955, 3);

  /// The word of whom it is about is less like the press than the press is like itself.
  private static final double PRIMARY = 0.85;

  /// A report need not be like all of those named.
  private static final double MOST = 0.7;

  /// A main story names two owners where its reports have as many.
  private static final int LEAST_OWNERS = 2;

  /// A headline leads to a text, by whom stands nearest to what happened.
  private static final Comparator<Article> BEST_FIRST =
      Comparator.comparing((Article a) -> !a.hasText())
          .thenComparing(a -> a.origin().outlet().tier());

  /// What it takes to be named.
  ///
  /// @param least how likely a report must be of those named, on average
  /// @param enough of how many of them at most
  private record Bar(double least, int enough) {}

  private final Proof proof;
  private final Story story;
  private final Bar bar;
  private final Map<String, List<Article>> texts;
  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, Map<String, Double>> ties = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> owners = new HashSet<>();

  private Credits(Proof proof, Bar bar) {
    this.proof = proof;
    this.bar = bar;
    story = proof.story();
    story.reports().copies().forEach(c -> originals.put(c.copy(), c.original()));
    texts =
        story.reports().all().stream()
            .collect(
                Collectors.groupingBy(a -> text(a.id()), LinkedHashMap::new, Collectors.toList()));
    for (Story.Tie tie : story.reports().surety().ties()) {
      put(text(tie.one()), text(tie.other()), tie.likelihood());
      put(text(tie.other()), text(tie.one()), tie.likelihood());
    }
    Set<String> printed =
        proof.claims().stream()
            .flatMap(c -> c.evidence().stream())
            .map(e -> text(e.article()))
            .collect(Collectors.toSet());
    texts.keySet().stream().filter(printed::contains).forEach(this::name);
  }

  private void put(String one, String other, double likelihood) {
    ties.computeIfAbsent(one, _ -> new HashMap<>()).put(other, likelihood);
  }

  /// A main story that names whom it surely has its words from.
  static Proof atLength(Proof proof) {
    var credits = new Credits(proof, AT_LENGTH);
    credits.nameActor(0);
    credits.nameLike(_ -> true);
    Optional<String> second = credits.second();
    while (second.isPresent()) {
      credits.name(second.get());
      second = credits.second();
    }
    return credits.credited();
  }

  /// A story told in one line that does so, and needs no second report of one house.
  static Proof inOneLine(Proof proof) {
    var credits = new Credits(proof, IN_ONE_LINE);
    credits.nameActor(PRIMARY);
    credits.nameLike(text -> !credits.owners.contains(credits.owner(text)));
    return credits.credited();
  }

  /// Reports of one text are known by its original.
  private String text(String article) {
    return originals.getOrDefault(article, article);
  }

  private void name(String text) {
    named.add(text);
    owners.add(owner(text));
  }

  /// Who published the text first, as far as the story has it.
  private String owner(String text) {
    List<Article> carriers = texts.getOrDefault(text, List.of());
    return carriers.stream()
        .filter(a -> a.id().equals(text))
        .findFirst()
        .orElseGet(carriers::getFirst)
        .origin()
        .outlet()
        .owner();
  }

  /// Names a primary source that leads, where it is likely enough.
  private void nameActor(double least) {
    String lead = text(story.lead().id());
    boolean primary = story.lead().origin().outlet().tier() == Tier.PRIMARY;
    if (primary && likely(lead) >= least) {
      name(lead);
    }
  }

  /// Names what is likely of those named, the likeliest first.
  private void nameLike(Predicate<String> eligible) {
    Optional<String> next = likeliest(bar.least, eligible);
    while (next.isPresent()) {
      name(next.get());
      next = likeliest(bar.least, eligible);
    }
  }

  /// The likeliest report of another owner, where only one is named.
  private Optional<String> second() {
    return owners.size() < LEAST_OWNERS
        ? likeliest(0, text -> !owners.contains(owner(text)))
        : Optional.empty();
  }

  private Optional<String> likeliest(double least, Predicate<String> eligible) {
    return texts.keySet().stream()
        .filter(text -> !named.contains(text) && eligible.test(text) && likely(text) >= least)
        .max(Comparator.comparingDouble(this::likely));
  }

  /// How likely a text tells what most of those named tell.
  private double likely(String text) {
    Map<String, Double> known = ties.getOrDefault(text, Map.of());
    long most = Math.clamp(Math.round(MOST * named.size()), 1, bar.enough);
    return named.stream()
            .map(other -> known.getOrDefault(other, 0.0))
            .sorted(Collections.reverseOrder())
            .limit(most)
            .mapToDouble(d -> d)
            .sum()
        / most;
  }

  private Proof credited() {
    if (named.isEmpty() || ties.isEmpty()) {
      return proof;
    }
    Set<String> unsure =
        texts.entrySet().stream()
            .filter(e -> !named.contains(e.getKey()))
            .flatMap(e -> e.getValue().stream().map(Article::id))
            .collect(Collectors.toSet());
    Story.Reports reports = story.reports().ledBy(lead(unsure)).doubting(unsure);
    return new Proof(
        story.of(reports), proof.headline(), proof.lead(), proof.blocks(), proof.removed());
  }

  /// The report that leads; where it is not sure, the best of those named.
  private Article lead(Set<String> unsure) {
    return story.reports().all().stream()
        .filter(a -> !unsure.contains(a.id()))
        .filter(_ -> unsure.contains(story.lead().id()))
        .min(Comparator.comparing(story::isCopy).thenComparing(BEST_FIRST))
        .orElseGet(story::lead);
  }
}
