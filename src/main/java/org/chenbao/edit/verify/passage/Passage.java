package org.chenbao.edit.verify.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.language.Dated;
import org.chenbao.language.Dates;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// A text with what can be compared of it, read once: a claim, or words it rests on.
///
/// @param id the article's id, or empty for a claim
/// @param text the words
/// @param lower the words in lower case
/// @param facts what was read off them
/// @param told the day the text was published
public record Passage(String id, String text, String lower, Facts facts, LocalDate told) {

  /// Stands for the day told where nobody knows it: dates are then compared among themselves.
  public static final LocalDate UNDATED = LocalDate.of(2026, 1, 15);

  /// What a text states.
  ///
  /// @param lines its sentences with their words
  public record Facts(
      List<Quantity> quantities,
      List<Dated> dates,
      List<Name> names,
      List<Line> lines,
      Language language) {}

  /// Reads a text.
  public static Passage of(String id, String text, LocalDate told) {
    List<Dated> dates = Dates.in(text, told);
    var facts =
        new Facts(
            Quantities.in(text, dates),
            dates,
            Names.in(text),
            Line.of(text),
            Scripts.language(text));
    return new Passage(id, text, text.toLowerCase(Locale.ROOT), facts, told);
  }

  /// True where the day told is known.
  public boolean isDated() {
    return !told.equals(UNDATED);
  }

  /// The canonical forms of the names.
  public Set<String> canonicalNames() {
    return facts.names().stream().map(Name::canonical).collect(Collectors.toSet());
  }

  /// True where words of both can be compared letter by letter.
  public boolean sharesLanguage(Passage other) {
    return facts.language() == other.facts.language();
  }
}
