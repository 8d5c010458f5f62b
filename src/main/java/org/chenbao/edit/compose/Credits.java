package org.chenbao.edit.compose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chenbao.edit.Sureness;
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
  /// The word of whom it is about is less like the press than the press is like itself.
  private static final double PRIMARY = 0.85;

  /// One of those that the printed words are from must be as likely as this. Of 774 listings of
  /// nine June days, read by others, 16 of main stories lie below, of which 5 of the 9 strangers.
  private static final double LIKE_PRINTED = 0.5;

  private static final Sureness.Bar ONE = new Sureness.Bar(LIKE_PRINTED, 1);

  /// A main story names two owners where its reports have as many.
  private static final int LEAST_OWNERS = 2;

  /// A headline leads to a text, by whom stands nearest to what happened.
  private static final Comparator<Article> BEST_FIRST =
      Comparator.comparing((Article a) -> !a.hasText())
          .thenComparing(a -> a.origin().outlet().tier());

  private final Proof proof;
  private final Story story;
  private final Sureness.Bar bar;
  private final Map<String, List<Article>> texts;
  private final Sureness sureness;
  private final Set<String> named = new HashSet<>();
  private final Set<String> owners = new HashSet<>();

  /// Those that the printed words are from.
  private final Set<String> printed;

  private Credits(Proof proof, Sureness.Bar bar) {
    this.proof = proof;
    this.bar = bar;
    story = proof.story();
    sureness = new Sureness(story);
    texts =
        story.reports().all().stream()
            .collect(
                Collectors.groupingBy(
                    a -> sureness.text(a.id()), LinkedHashMap::new, Collectors.toList()));
    Set<String> evidence =
        proof.claims().stream()
            .flatMap(c -> c.evidence().stream())
            .map(e -> sureness.text(e.article()))
            .collect(Collectors.toSet());
    texts.keySet().stream().filter(evidence::contains).forEach(this::name);
    this.printed = Set.copyOf(named);
  }

  /// A main story that names whom it surely has its words from.
  static Proof atLength(Proof proof) {
    var credits = new Credits(proof, Sureness.AT_LENGTH);
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
    var credits = new Credits(proof, Sureness.IN_ONE_LINE);
    credits.nameActor(PRIMARY);
    credits.nameLike(text -> !credits.owners.contains(credits.owner(text)));
    return credits.credited();
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
    String lead = sureness.text(story.lead().id());
    boolean primary = story.lead().origin().outlet().tier() == Tier.PRIMARY;
    if (primary && sureness.likely(lead, named, bar) >= least) {
      name(lead);
    }
  }

  /// Names what is likely of those named, the likeliest first.
  private void nameLike(Predicate<String> eligible) {
    Predicate<String> likely = eligible.and(this::isLikePrinted);
    Optional<String> next = sureness.next(named, bar, likely);
    while (next.isPresent()) {
      name(next.get());
      next = sureness.next(named, bar, likely);
    }
  }

  /// True for what is likely of a report that the printed words are from: of what is likely of one
  /// another many may be far from them.
  private boolean isLikePrinted(String text) {
    return sureness.likely(text, printed, ONE) >= LIKE_PRINTED;
  }

  /// The likeliest report of another owner, where only one is named.
  private Optional<String> second() {
    return owners.size() < LEAST_OWNERS
        ? sureness.next(
            named, new Sureness.Bar(0, bar.enough()), text -> !owners.contains(owner(text)))
        : Optional.empty();
  }

  private Proof credited() {
    if (named.isEmpty() || sureness.isUnknown()) {
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
