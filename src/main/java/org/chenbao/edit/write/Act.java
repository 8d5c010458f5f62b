package org.chenbao.edit.write;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.edit.title.Deeds;

/// Who does what in a sentence, as far as its beginning says it plainly.
///
/// @param actor in lower case
/// @param deed the kind of act: a row of `deeds.tsv`
record Act(String actor, int deed) {
  /// A name that no table knows, by its capitals.
  private static final Pattern CAPITALS =
      Pattern.compile("[A-Z][\\w’'-]*(?: [A-Z][\\w’'-]*){0,2}(?= [a-z]|, )");

  static Optional<Act> in(String sentence) {
    String main = LabelledSentence.of(sentence).main();
    OptionalInt deed = Deeds.first(main);
    return deed.isEmpty()
        ? Optional.empty()
        : actor(main).map(actor -> new Act(actor.toLowerCase(Locale.ROOT), deed.getAsInt()));
  }

  private static Optional<String> actor(String main) {
    Matcher capitals = CAPITALS.matcher(main);
    return capitals.lookingAt() ? Optional.of(capitals.group()) : Named.actor(main);
  }
}
