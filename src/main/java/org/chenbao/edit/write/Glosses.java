package org.chenbao.edit.write;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Tables;

/// The English nouns for what a headline speaks of: below one on a 模型 "the model" is known, and
/// "the lawsuit" where somebody sues.
final class Glosses {
  private record Gloss(Pattern spoken, String nouns) {}

  private static final List<Gloss> GLOSSES =
      Tables.rows(Glosses.class, "glosses.tsv").stream()
          .map(row -> new Gloss(Pattern.compile(row.getFirst()), row.getLast()))
          .toList();

  private Glosses() {}

  /// The nouns of what these words speak of.
  static String of(String told) {
    String lower = told.toLowerCase(Locale.ROOT);
    return GLOSSES.stream()
        .filter(gloss -> gloss.spoken.matcher(lower).find())
        .map(Gloss::nouns)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
