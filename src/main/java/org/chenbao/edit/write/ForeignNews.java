package org.chenbao.edit.write;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// What a story's reports in other languages give as its news: their titles, and how they begin.
///
/// The readers' own headline and lead say the same in words that cannot be compared; a sentence
/// that is far from all of these tells more than the news.
///
/// @param told the words of each
/// @param names words of the names in titles, which every sentence on the matter has
record ForeignNews(List<Set<String>> told, Set<String> names) {
  /// So much of the shorter one's words, and two sentences tell one thing.
  private static final double SAME = 0.5;

  /// Fewer words beside the names tell nothing that could be compared.
  private static final int LEAST_WORDS = 3;

  /// Sentences at the top of a text in which the news is told, and told again.
  private static final int TOP = 2;

  /// @param all the sentences of the story's reports
  static ForeignNews of(Story story, List<Candidate> all, Language language) {
    List<Article> foreign =
        story.reports().all().stream()
            .filter(a -> Scripts.language(a.title()) != language)
            .toList();
    Set<String> names =
        foreign.stream()
            .flatMap(a -> Matter.of(a.title()).names().stream())
            .map(Candidate::stem)
            .collect(Collectors.toUnmodifiableSet());
    Stream<Candidate> openings =
        all.stream().filter(c -> c.language() != language && opens(c.sentence()));
    List<Set<String>> told =
        Stream.concat(foreign.stream().map(Candidate::title), openings)
            .map(news -> beside(names, news))
            .filter(words -> words.size() >= LEAST_WORDS)
            .toList();
    return new ForeignNews(told, names);
  }

  private static Set<String> beside(Set<String> names, Candidate news) {
    return news.gist().stream()
        .filter(word -> !names.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean opens(Sentence sentence) {
    return sentence.field() != Field.TITLE && sentence.index() < TOP;
  }

  /// True where a sentence is one of these, or hardly more.
  boolean tells(Candidate candidate) {
    Set<String> words = beside(names, candidate);
    return opens(candidate.sentence())
        || told.stream().anyMatch(news -> likeness(words, news) >= SAME);
  }

  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared / (double) Math.max(1, Math.min(one.size(), other.size()));
  }
}
