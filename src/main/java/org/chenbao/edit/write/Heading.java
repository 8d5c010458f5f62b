package org.chenbao.edit.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Wording;
import org.chenbao.edit.title.Headline;
import org.chenbao.edit.title.SentenceCase;
import org.chenbao.language.TitleCase;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Story;

/// The words that stand over a story: a report's title, or a sentence where no title holds.
final class Heading {
  private final Story story;
  private final Language language;
  private final Article titled;

  Heading(Story story, Readers readers) {
    this.story = printable(story, readers);
    this.language = readers.language();
    this.titled = TitleChoice.of(this.story, language);
  }

  /// The report whose title it is.
  Article titled() {
    return titled;
  }

  /// The story as told by those whose titles may be printed.
  Story printable() {
    return story;
  }

  /// Over a story that begins with this sentence.
  Claim over(Sentence lead) {
    return insteadOf(lead).orElseGet(() -> title(titled, Headline.of(titled.title()).head()));
  }

  /// A sentence's words for a title that its own text does not bear out: always where the text
  /// denies it, else where they are as short as a headline.
  Optional<Claim> insteadOf(Sentence sentence) {
    String head = Headline.of(sentence.printed()).head();
    boolean fits = Headline.width(head) <= Headline.widest(head) && !TitleChoice.nameless(head);
    return TitleChoice.borneOut(titled) || !(fits || TitleChoice.deniesItself(titled))
        ? Optional.empty()
        : Optional.of(marked(sentence.language(), head, sentence.claim().evidence(), language));
  }

  /// Words of a report's title.
  Claim title(Article article, String words) {
    return marked(
        article.origin().language(),
        SentenceCase.of(words, sentences()),
        List.of(article.evidence(Field.TITLE, new Place(0, article.title().length()))),
        language);
  }

  /// What the reports say in sentences: titles in title case tell no word from a name.
  private String sentences() {
    return story.reports().all().stream()
        .flatMap(a ->
            Stream.of(
                TitleCase.in(a.title()) ? "" : a.title(), a.words().summary(), a.words().text()))
        .collect(Collectors.joining("\n"));
  }

  private static Story printable(Story story, Readers readers) {
    Story.Reports reports = story.reports();
    List<Article> titled = reports.all().stream().filter(readers.quoting()::titled).toList();
    return titled.isEmpty() ? story : story.of(reports.of(titled));
  }

  /// A sentence as it is printed: one in another language says so.
  static Claim marked(Sentence sentence, Language language) {
    Claim claim = sentence.claim();
    return marked(sentence.language(), claim.text(), claim.evidence(), language);
  }

  private static Claim marked(
      Language spoken, String words, List<Evidence> evidence, Language language) {
    String mark = spoken == language ? "" : Wording.FOREIGN_MARK.in(language);
    return new Claim(words + mark, evidence);
  }
}
