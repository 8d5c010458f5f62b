package org.chenbao.io.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chenbao.model.Language;

/// What somebody looks for.
///
/// @param words all of them have to be there; those in "" in this order
/// @param kinds where to look
/// @param from the first day, inclusive
/// @param until the last day, inclusive
/// @param outlet the name of an outlet, in any case, or empty
public record Question(
    String words,
    Set<Kind> kinds,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Language> language,
    String outlet) {
  public Question {
    kinds = Set.copyOf(kinds);
  }

  /// These words, anywhere.
  public static Question of(String words) {
    return new Question(
        words, Set.of(Kind.values()), Optional.empty(), Optional.empty(), Optional.empty(), "");
  }
}
