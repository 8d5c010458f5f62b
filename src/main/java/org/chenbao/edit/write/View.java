package org.chenbao.edit.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Names;
import org.chenbao.model.Language;

/// A candidate below a headline and a lead, as its [Traits] see it.
record View(Traits above, Candidate candidate) {
  /// Characters of an ordinary sentence.
  private static final double CHINESE = 40;

  private static final double ENGLISH = 120;

  String printed() {
    return candidate.sentence().printed();
  }

  boolean finds(Pattern pattern) {
    return pattern.matcher(printed()).find();
  }

  double counts(Pattern pattern, int most) {
    return Math.min(most, pattern.matcher(printed()).results().count());
  }

  int index() {
    return candidate.sentence().index();
  }

  /// Its length, where an ordinary sentence of its language has 1.
  double length() {
    return printed().length() / (candidate.language() == Language.ZH ? CHINESE : ENGLISH);
  }

  /// How much of its report stands before it, 0 to 1.
  double depth() {
    Sentence sentence = candidate.sentence();
    int whole = sentence.article().words().of(sentence.field()).length();
    return sentence.place().start() / Math.max(1.0, whole);
  }

  /// The lead, where it is of the same report.
  Optional<Sentence> leadBefore() {
    return above
        .lead()
        .map(Candidate::sentence)
        .filter(sentence -> sentence.article().equals(candidate.sentence().article()));
  }

  List<Candidate> said() {
    return Stream.concat(above.lead().stream(), Stream.of(above.novelty().headline())).toList();
  }

  double newShare() {
    return Novelty.fresh(candidate, said()) / Math.max(1.0, candidate.gist().size());
  }

  long newAmounts() {
    return above
        .lead()
        .map(candidate::amountsBeside)
        .orElseGet(() -> (long) candidate.amounts().size());
  }

  boolean isLabelled() {
    return !LabelBook.standard().label(printed(), candidate.language(), Set.of()).isEmpty();
  }

  boolean beginsNamed() {
    return Names.in(printed()).stream().anyMatch(name -> name.place().start() == 0);
  }
}
