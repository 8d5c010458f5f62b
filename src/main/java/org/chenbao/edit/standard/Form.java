package org.chenbao.edit.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// The form an answer has to keep, beyond what its schema says.
///
/// @param guide what the model was told, and must not tell on
record Form(Guide guide) {
  private static final int MOST_ITEMS = 6;

  /// Markup, addresses, marks of a talk with a model, code and characters that nobody sees. Not
  /// every ending is an address's: `Node.js/React` is none.
  private static final Pattern MARKUP =
      Pattern.compile(
          "<[a-zA-Z/!|｜<]|\\[/?INST\\]|\\]\\(|://|www\\.|javascript:|```|\\*\\*|====|[\\p{Cc}\\p{Cf}\\p{Co}]"
              + "|(?<![\\w.@])[\\w-]+\\.(?:com|cn|net|org|io|ai|dev|app|co|me|cc|tv|top|xyz"
              + "|site|info|online|shop|hk|tw|jp|kr|uk|us|eu|de|fr|ru|example)/");

  private static final Lengths CHINESE = new Lengths(60, 20, 200, 16);
  private static final Lengths ENGLISH = new Lengths(140, 40, 400, 48);

  /// What fits on a page; about twice what is asked for.
  ///
  /// @param run so many characters in a row are no coincidence
  private record Lengths(int headline, int label, int text, int run) {}

  /// What is wrong with an answer about so many sentences.
  Optional<String> fault(Answer answer, int sentences) {
    return Stream.<Optional<String>>of(
            items(answer),
            numbers(answer, sentences),
            lengths(answer),
            markup(answer),
            leak(answer),
            language(answer))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> items(Answer answer) {
    boolean many =
        Stream.of(answer.facts(), answer.insight(), answer.impact())
            .anyMatch(items -> items.size() > MOST_ITEMS);
    return when(many, "it had too many items");
  }

  private static Optional<String> numbers(Answer answer, int sentences) {
    boolean wrong = answer.numbers().anyMatch(n -> n < 1 || n > sentences);
    boolean none =
        Stream.concat(
                Stream.of(answer.headline().from(), answer.lead().from()),
                answer.facts().stream().map(Answer.Labelled::from))
            .anyMatch(List::isEmpty);
    return when(wrong, "it cited a sentence that was not given")
        .or(() -> when(none, "its headline, lead or a fact cited no sentence"));
  }

  private Optional<String> lengths(Answer answer) {
    Lengths most = lengths();
    boolean empty = Stream.concat(answer.texts(), answer.labels()).anyMatch(String::isBlank);
    boolean labels = answer.labels().anyMatch(l -> l.length() > most.label);
    boolean texts = answer.texts().anyMatch(t -> t.length() > most.text);
    boolean headline = answer.headline().text().length() > most.headline;
    return when(empty, "it had an empty text or label")
        .or(() -> when(headline, "its headline was over " + most.headline + " characters"))
        .or(() -> when(labels, "it had a label over " + most.label + " characters"))
        .or(() -> when(texts, "it had a text over " + most.text + " characters"));
  }

  private static Optional<String> markup(Answer answer) {
    boolean found =
        Stream.concat(answer.texts(), answer.labels()).anyMatch(t -> MARKUP.matcher(t).find());
    return when(found, "it had markup, code or an address in its prose");
  }

  /// A model that was talked into telling its instructions tells them here.
  private Optional<String> leak(Answer answer) {
    String told = bare(guide.instructions() + guide.schema());
    boolean leaks = answer.texts().anyMatch(t -> shares(bare(t), told));
    return when(leaks, "it repeated its instructions");
  }

  private boolean shares(String text, String told) {
    int run = lengths().run;
    for (int i = 0; i + run <= text.length(); i++) {
      if (told.contains(text.substring(i, i + run))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{P}]+", " ");
  }

  private Optional<String> language(Answer answer) {
    Language spoken = Scripts.language(String.join("\n", answer.told().toList()));
    String asked = guide.language() == Language.EN ? "English" : "Chinese";
    return when(spoken != guide.language(), "it was not in " + asked);
  }

  private Lengths lengths() {
    return guide.language() == Language.EN ? ENGLISH : CHINESE;
  }

  private static Optional<String> when(boolean fault, String why) {
    return fault ? Optional.of(why) : Optional.empty();
  }
}
