package org.chenbao.edit.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.language.Tables;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Finding.Severity;

/// What is to be known of a rule: a line of `rules.tsv`.
///
/// @param id lower case with hyphens
/// @param message what its finds are told as; `{0}` and so on stand for the find's words
/// @param reason one sentence on why it is a fault
public record Card(String id, Severity severity, Bilingual message, String reason) {
  private static final Map<String, Card> CARDS =
      Tables.rows(Card.class, "rules.tsv").stream()
          .map(Card::of)
          .collect(Collectors.toUnmodifiableMap(Card::id, Function.identity()));

  /// The card of a rule.
  ///
  /// @throws IllegalArgumentException where `rules.tsv` has no such line
  public static Card of(String id) {
    Card card = CARDS.get(id);
    if (card == null) {
      throw new IllegalArgumentException("no rule is called " + id);
    }
    return card;
  }

  private static Card of(List<String> row) {
    return new Card(
        row.get(0),
        Severity.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        new Bilingual(row.get(2), row.get(3)),
        row.get(4));
  }
}
