package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.chenbao.model.Story;

/// The printable sentences of a story's reports, copies left out.
final class SentencePool {
  /// News puts what matters first; later sentences of a long page are rarely about the event.
  private static final int SENTENCES_READ = 60;

  private SentencePool() {}

  /// All sentences worth weighing: reports in the story's order, sentences in the article's.
  static List<Sentence> of(Story story, ZoneId zone) {
    var pool = new ArrayList<Sentence>();
    Set<String> seen = new HashSet<>();
    for (Article article : story.reports().all()) {
      if (!story.isCopy(article)) {
        of(article, zone).stream()
            .filter(s -> s.printable() && !repeatsTitle(s) && seen.add(s.printed()))
            .forEach(pool::add);
      }
    }
    return pool;
  }

  private static List<Sentence> of(Article article, ZoneId zone) {
    LocalDate told = article.origin().published().atZone(zone).toLocalDate();
    Field field = article.hasText() ? Field.TEXT : Field.SUMMARY;
    String words = article.words().of(field);
    List<Place> places = Sentences.in(words);
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < Math.min(places.size(), SENTENCES_READ); i++) {
      Place place = places.get(i);
      String printed = RelativeDays.resolve(Trim.sentence(place.of(words)), told);
      sentences.add(new Sentence(article, field, place, i, printed));
    }
    return sentences;
  }

  private static boolean repeatsTitle(Sentence sentence) {
    return bare(sentence.printed()).equals(bare(sentence.article().title()));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\p{P}\\s]", "");
  }
}
