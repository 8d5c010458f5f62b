package org.chenbao.edit.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;

/// Weighs how much of a story a sentence tells.
///
/// A sentence matters when its words recur over the reports and their titles (centrality, after
/// Radev et al. 2004, "Centroid-based summarization"), when it states quantities, when it stands
/// early, and when the primary source says it.
///
/// @param spread in how many reports a word stands
/// @param titles the words of the reports' titles
/// @param heads these and what the names among them are called in any language, each with the
///   number of titles that have it
record Weigher(
    Map<String, Integer> spread, Set<String> titles, Map<String, Integer> heads, int reports) {
  private static final double CENTRALITY = 1.0;
  private static final double TITLE_SHARE = 0.8;
  private static final double PER_QUANTITY = 0.14;
  private static final int QUANTITIES_COUNTED = 4;
  private static final double POSITION = 0.35;
  private static final double PRIMARY = 0.25;

  /// A sentence with neither a quantity nor a name is colour, not a fact.
  private static final double COLOUR = -0.7;

  /// 今天 that could not be turned into a date means nothing on the day it is read.
  private static final double UNDATED = -0.5;

  /// Reports in which a word stands that is no single writer's.
  private static final int COMMON = 2;

  /// One title of so many may be about another.
  private static final int SHARE_OF_TITLES = 5;

  /// Of so few reports each title counts.
  private static final int FEW = 4;

  private static final int LEAST_COMMON = 4;
  private static final double MOSTLY = 0.5;

  /// A weigher for one story.
  static Weigher of(Story story) {
    var spread = new HashMap<String, Integer>();
    var titles = new HashSet<String>();
    var heads = new HashMap<String, Integer>();
    List<Article> reports = story.reports().all().stream().filter(a -> !story.isCopy(a)).toList();
    for (Article report : reports) {
      Set.copyOf(Tokens.in(report.words().all())).forEach(t -> spread.merge(t, 1, Integer::sum));
      titles.addAll(Tokens.in(report.title()));
      words(report.title()).forEach(word -> heads.merge(word, 1, Integer::sum));
    }
    return new Weigher(spread, titles, heads, reports.size());
  }

  private static Set<String> words(String title) {
    return Stream.concat(Tokens.in(title).stream(), Names.in(title).stream().map(Name::canonical))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// True where one of these words stands in so many titles that the story is about it too.
  boolean isTitled(Set<String> words) {
    int most = words.stream().mapToInt(word -> heads.getOrDefault(word, 0)).max().orElse(0);
    return most * SHARE_OF_TITLES >= reports || (most > 0 && reports <= FEW);
  }

  /// The weight; only the order it gives has a meaning.
  double weight(Candidate candidate) {
    if (candidate.tokens().isEmpty()) {
      return COLOUR;
    }
    Sentence sentence = candidate.sentence();
    Article article = sentence.article();
    double weight = CENTRALITY * centrality(candidate.tokens());
    weight += TITLE_SHARE * titleShare(candidate);
    weight += PER_QUANTITY * Math.min(QUANTITIES_COUNTED, candidate.amounts().size());
    weight += candidate.states() ? 0 : COLOUR;
    weight += RelativeDays.remain(sentence.printed()) ? UNDATED : 0;
    weight += POSITION / (1 + sentence.index());
    weight += article.origin().outlet().tier() == Tier.PRIMARY ? PRIMARY : 0;
    return weight;
  }

  /// How much of the story's titles the sentence says, 0 to 1.
  double titleShare(Candidate candidate) {
    long shared = candidate.tokens().stream().filter(titles::contains).count();
    return shared / (double) Math.max(1, Math.min(candidate.tokens().size(), titles.size()));
  }

  /// True where most of what it tells is told by other reports too: it is about their event,
  /// whatever words their titles chose.
  boolean isCommon(Candidate candidate) {
    long common =
        candidate.tokens().stream()
            .filter(Matter::isTelling)
            .filter(t -> spread.getOrDefault(t, 1) >= COMMON)
            .count();
    return reports >= COMMON
        && common >= LEAST_COMMON
        && common >= MOSTLY * candidate.tokens().size();
  }

  private double centrality(Set<String> tokens) {
    double sum = tokens.stream().mapToInt(t -> Math.max(0, spread.getOrDefault(t, 1) - 1)).sum();
    return reports < 2 ? 0 : sum / tokens.size() / (reports - 1);
  }
}
