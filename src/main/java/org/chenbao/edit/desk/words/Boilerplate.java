package org.chenbao.edit.desk.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Tables;
import org.chenbao.model.Place;

/// Phrases that fill interpretations, again and again in one edition.
final class Boilerplate {
  /// Once or twice is a choice of words.
  private static final int OFTEN = 3;

  private static final List<Pattern> PHRASES =
      Tables.rows(Boilerplate.class, "boilerplate.txt").stream()
          .map(row -> Pattern.compile(row.getFirst()))
          .toList();

  private Boilerplate() {}

  static Stream<Find> found(Page page) {
    List<Sentence> sentences =
        page.sentences(Set.of(Role.LEAD, Role.INSIGHT, Role.IMPACT)).toList();
    Stream<Spot> spots =
        PHRASES.stream()
            .map(phrase -> spots(sentences, phrase))
            .filter(found -> found.size() >= OFTEN)
            .flatMap(List::stream);
    return Find.together(spots);
  }

  private static List<Spot> spots(List<Sentence> sentences, Pattern phrase) {
    return sentences.stream().flatMap(s -> in(s, phrase).map(s::at).stream()).toList();
  }

  private static Optional<Place> in(Sentence sentence, Pattern phrase) {
    Matcher found = phrase.matcher(sentence.words());
    return found.find() ? Optional.of(new Place(found.start(), found.end())) : Optional.empty();
  }
}
