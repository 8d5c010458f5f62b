package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Finds the sentences of a story's reports that say what a sentence says, in its own language.
/// Safe for many threads.
///
/// Copies are left out: one may have changed a number. Other languages are left out too: that a
/// sentence is denied there, nobody could see.
final class Search {
  /// Below this, two sentences speak of different things.
  private static final double ALIKE = 0.5;

  /// Evidence of more sentences than this would bear anything out.
  private static final int MOST = 3;

  /// So many first sentences are looked at.
  private static final int DEEPEST = 400;

  private final List<Sentence> sentences = new ArrayList<>();

  private record Sentence(Evidence evidence, Line line, Language language) {}

  private record Found(Sentence sentence, double share) {}

  Search(Story story) {
    for (Article article : story.reports().all()) {
      if (story.isCopy(article)) {
        continue;
      }
      for (Field field : List.of(Field.TITLE, Field.SUMMARY, Field.TEXT)) {
        read(article, field);
      }
    }
  }

  private void read(Article article, Field field) {
    String words = article.words().of(field);
    for (Line line : Line.of(words).stream().limit(DEEPEST).toList()) {
      String text = line.place().of(words);
      sentences.add(
          new Sentence(article.evidence(field, line.place()), line, Scripts.language(text)));
    }
  }

  /// Evidence that may bear words out: of each of their sentences the best, the two best, the three
  /// best counterparts. Empty where one of their sentences has none.
  List<List<Evidence>> evidence(String words) {
    List<List<Found>> found = Line.of(words).stream().map(line -> found(words, line)).toList();
    if (found.isEmpty() || found.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    var all = new LinkedHashSet<List<Evidence>>();
    for (int most = 1; most <= MOST; most++) {
      int count = most;
      all.add(
          found.stream()
              .flatMap(f -> f.stream().limit(count))
              .map(f -> f.sentence().evidence())
              .distinct()
              .toList());
    }
    return List.copyOf(all);
  }

  private List<Found> found(String words, Line line) {
    Language language = Scripts.language(line.place().of(words));
    return sentences.stream()
        .filter(s -> s.language() == language && line.sharedWith(s.line()) >= ALIKE)
        .map(s -> new Found(s, share(line, s)))
        .sorted(Comparator.comparingDouble(f -> -f.share()))
        .limit(MOST)
        .toList();
  }

  /// How much of the words stands there; of equals the one that says the least besides.
  private static double share(Line line, Sentence sentence) {
    return line.sharedWith(sentence.line()) + sentence.line().sharedWith(line) / 10;
  }
}
