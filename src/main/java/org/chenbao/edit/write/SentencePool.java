package org.chenbao.edit.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Scripts;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.chenbao.model.Story;

/// The sound sentences of a story's reports.
///
/// A report without a text in the readers' language may still have a teaser and a title that they
/// can read. Copies say nothing new, but for those that translate what they copy.
final class SentencePool {
  /// News puts what matters first; later sentences of a long page are rarely about the event.
  private static final int SENTENCES_READ = 60;

  /// A title stands behind the first sentence of a text, which tells more.
  private static final int TITLE_INDEX = 1;

  private final Story story;
  private final Readers readers;

  private SentencePool(Story story, Readers readers) {
    this.story = story;
    this.readers = readers;
  }

  /// All sentences worth weighing: reports in the story's order, sentences in the article's.
  static List<Sentence> of(Story story, Readers readers) {
    var pool = new SentencePool(story, readers);
    Set<String> seen = new HashSet<>();
    return story.reports().all().stream()
        .flatMap(pool::sentences)
        .filter(s -> s.sound() && seen.add(s.printed()))
        .toList();
  }

  private Stream<Sentence> sentences(Article article) {
    Field body = article.hasText() ? Field.TEXT : Field.SUMMARY;
    if (story.isCopy(article)) {
      return translates(article) ? told(article) : Stream.empty();
    }
    return isOwn(article.words().of(body))
        ? in(article, body)
        : Stream.concat(told(article), in(article, body)).distinct();
  }

  /// What title and teaser say to the readers.
  private Stream<Sentence> told(Article article) {
    return Stream.concat(title(article), in(article, Field.SUMMARY))
        .filter(s -> s.language() == readers.language());
  }

  private boolean translates(Article copy) {
    return isOwn(copy.title())
        && story.reports().copies().stream()
            .filter(c -> c.copy().equals(copy.id()))
            .noneMatch(c -> isOwn(story.article(c.original()).title()));
  }

  private boolean isOwn(String words) {
    return Scripts.language(words) == readers.language();
  }

  private static Stream<Sentence> title(Article article) {
    String line = TitleLine.of(article.title());
    return line.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Sentence(
                article, Field.TITLE, new Place(0, article.title().length()), TITLE_INDEX, line));
  }

  private Stream<Sentence> in(Article article, Field field) {
    LocalDate told = article.origin().day();
    String words = article.words().of(field);
    List<Place> places = Sentences.in(words);
    return IntStream.range(0, Math.min(places.size(), SENTENCES_READ))
        .mapToObj(i -> sentence(article, field, places.get(i), i, told))
        .filter(s -> !repeatsTitle(s));
  }

  private static Sentence sentence(
      Article article, Field field, Place place, int index, LocalDate told) {
    String words = place.of(article.words().of(field));
    return new Sentence(
        article, field, place, index, RelativeDays.resolve(Trim.sentence(words), told));
  }

  /// True for what the title says already: of a longer one only its head is printed.
  private static boolean repeatsTitle(Sentence sentence) {
    String head = Headline.of(sentence.article().title()).head();
    return bare(sentence.printed()).equals(bare(head));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\p{P}\\s]", "");
  }
}
