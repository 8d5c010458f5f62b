package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Story;

/// Picks a story's lead and facts: what matters, nothing twice, spread over the reports.
///
/// Greedy choice by weight less what is said already (maximal marginal relevance, Carbonell and
/// Goldstein 1998), within a quota of sentences for each article.
final class Selection {
  private static final int MOST_FACTS = 6;
  private static final int LEAD_LOOKS_AT = 4;
  private static final double LATER_LEAD_COST = 0.15;

  /// A lead says who did what on which day.
  private static final double WHO_AND_WHEN = 0.6;

  /// What a further fact has to be worth.
  private static final double LEAST_WORTH = 0.1;

  private static final double PLAIN_WORTH = -0.4;
  private static final int WANTED_FACTS = 3;

  /// Above this share of common words two sentences say one thing.
  private static final double SAME = 0.45;

  private static final double REPEAT_COST = 1.4;

  private final Weigher weigher;
  private final List<Candidate> pool;
  private final Quoting quoting;
  private final List<Candidate> chosen = new ArrayList<>();

  Selection(Story story, Readers readers) {
    this.pool = readable(SentencePool.of(story, readers.zone()), readers.language());
    this.weigher = Weigher.of(story, pool, readers.language());
    this.quoting = readers.quoting();
  }

  /// Sentences in the readers' language alone, where texts have enough of them to tell the story;
  /// else those of all texts. Teasers may be many and say nothing: they serve where no text does.
  private static List<Candidate> readable(List<Sentence> all, Language language) {
    List<Candidate> pool = all.stream().map(Candidate::of).toList();
    List<Candidate> texts = pool.stream().filter(c -> c.sentence().article().hasText()).toList();
    List<Candidate> own = texts.stream().filter(c -> c.language() == language).toList();
    if (own.size() > WANTED_FACTS) {
      return pool.stream().filter(c -> c.language() == language).toList();
    }
    return texts.isEmpty() ? pool : texts;
  }

  /// Who did what: an early sentence that says most of what the titles say.
  Optional<Sentence> lead() {
    Optional<Candidate> lead =
        pool.stream()
            .filter(c -> c.sentence().index() < LEAD_LOOKS_AT && isFair(c))
            .max(Comparator.comparingDouble(this::leadWeight));
    lead.ifPresent(chosen::add);
    return lead.map(Candidate::sentence);
  }

  /// Up to six further sentences, in the order to print; call after [#lead].
  List<Sentence> facts() {
    var facts = new ArrayList<Sentence>();
    while (facts.size() < MOST_FACTS) {
      Optional<Candidate> next =
          pool.stream().filter(this::open).max(Comparator.comparingDouble(this::worth));
      if (next.isEmpty() || worth(next.get()) < least(facts.size())) {
        break;
      }
      facts.add(next.get().sentence());
      chosen.add(next.get());
    }
    return facts;
  }

  /// What is left of the pool, the weightiest first; call after [#facts].
  List<Sentence> rest() {
    return pool.stream()
        .filter(c -> !chosen.contains(c))
        .sorted(Comparator.comparingDouble(weigher::weight).reversed())
        .map(Candidate::sentence)
        .toList();
  }

  /// The first facts may be plain; a fourth has to be worth its line.
  private static double least(int chosen) {
    return chosen < WANTED_FACTS ? PLAIN_WORTH : LEAST_WORTH;
  }

  private double leadWeight(Candidate candidate) {
    return weigher.weight(candidate)
        + weigher.titleShare(candidate)
        + (candidate.tellsWhoAndWhen() ? WHO_AND_WHEN : 0)
        - LATER_LEAD_COST * candidate.sentence().index();
  }

  private double worth(Candidate candidate) {
    double said = chosen.stream().mapToDouble(candidate::likeness).max().orElse(0);
    return weigher.weight(candidate) - REPEAT_COST * said;
  }

  private boolean open(Candidate candidate) {
    return isFair(candidate) && chosen.stream().noneMatch(c -> saysTheSame(c, candidate));
  }

  /// True where the article may be quoted once more: quoting, not republishing.
  private boolean isFair(Candidate candidate) {
    Article article = candidate.sentence().article();
    List<Integer> lengths =
        Stream.concat(chosen.stream(), Stream.of(candidate))
            .map(Candidate::sentence)
            .filter(s -> s.article().equals(article))
            .map(s -> s.place().length())
            .toList();
    return quoting.allows(
        article, lengths.size(), lengths.stream().mapToInt(Integer::intValue).sum());
  }

  private static boolean saysTheSame(Candidate one, Candidate other) {
    double likeness = one.likeness(other);
    return likeness > SAME || (likeness > SAME / 2 && other.amountsWithin(one));
  }
}
