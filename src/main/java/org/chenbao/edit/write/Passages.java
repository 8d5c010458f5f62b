package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// The sentences of a story that matter most, for a writer that composes.
///
/// They depend on the story alone: nothing else of the day changes what is asked about it, so that
/// an answer given before still serves when other stories get new reports.
public final class Passages {
  /// Where more of a sentence's words than this share were said, and all its amounts, it says
  /// nothing new.
  private static final double SAME = 0.6;

  private Passages() {}

  /// Lead and facts first, then a sentence of each report that has none yet, then the next
  /// weightiest that say something new: whatever fits.
  ///
  /// @param fits true for passages that may travel together; any part of them may, too
  public static List<Passage> of(Story story, Readers readers, Predicate<List<Passage>> fits) {
    List<Passage> passages = List.of();
    var said = new ArrayList<Candidate>();
    for (Sentence sentence : inOrder(story, readers)) {
      Candidate candidate = Candidate.of(sentence);
      if (said.stream().noneMatch(s -> nothingNew(candidate, s))) {
        List<Passage> more = with(passages, Passage.of(sentence));
        if (fits.test(more)) {
          passages = more;
          said.add(candidate);
        }
      }
    }
    return passages;
  }

  private static List<Passage> with(List<Passage> passages, Passage another) {
    return Stream.concat(passages.stream(), Stream.of(another)).toList();
  }

  private static Set<Sentence> inOrder(Story story, Readers readers) {
    var selection = new Selection(story, readers, Sureness.TO_WRITE_FROM);
    var sentences = new LinkedHashSet<Sentence>();
    selection.lead().ifPresent(sentences::add);
    sentences.addAll(selection.facts());
    sentences.addAll(otherVoices(story, readers, sentences));
    sentences.addAll(selection.rest());
    return sentences;
  }

  /// The weightiest sentence of each report that has no say yet, whatever its language: who
  /// composes can translate.
  private static List<Sentence> otherVoices(Story story, Readers readers, Set<Sentence> heard) {
    Set<Article> voices = new LinkedHashSet<>();
    heard.forEach(s -> voices.add(s.article()));
    List<Candidate> pool =
        SentencePool.of(story, readers).stream()
            .filter(Sentence::printable)
            .map(Candidate::of)
            .toList();
    Weigher weigher = Weigher.of(story);
    return story.reports().all().stream()
        .filter(a -> !voices.contains(a))
        .flatMap(a -> weightiest(a, pool, weigher).stream())
        .toList();
  }

  private static Optional<Sentence> weightiest(
      Article article, List<Candidate> pool, Weigher weigher) {
    return pool.stream()
        .filter(c -> c.sentence().article().equals(article))
        .max(Comparator.comparingDouble(weigher::weight))
        .map(Candidate::sentence);
  }

  private static boolean nothingNew(Candidate candidate, Candidate said) {
    long known = candidate.tokens().stream().filter(said.tokens()::contains).count();
    return known > SAME * candidate.tokens().size()
        && (candidate.amounts().isEmpty() || candidate.amountsWithin(said));
  }
}
