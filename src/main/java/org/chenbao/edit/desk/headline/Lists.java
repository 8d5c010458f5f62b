package org.chenbao.edit.desk.headline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.language.Tables;

/// The tables of words that headlines are held to.
final class Lists {

  /// A line of two lists.
  ///
  /// @param strong what a headline says
  /// @param weak what bears it out, or what says less, as the table has it
  record Row(String name, Pattern strong, Pattern weak) {}

  private Lists() {}

  static List<Row> of(String table) {
    return Tables.rows(Lists.class, table).stream()
        .map(row -> new Row(row.get(0), Pattern.compile(row.get(1)), Pattern.compile(row.get(2))))
        .toList();
  }

  /// The words of a pattern that stand in a text.
  static Optional<String> word(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
