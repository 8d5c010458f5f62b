package org.chenbao.edit.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Names;

/// Finds people whom English calls by their surname as if the reader had met them.
///
/// Nobody is a stranger whom a title of the story names, whom the table of names knows, or whose
/// whole name stands before.
final class Strangers {
  private static final Pattern OPENS =
      Pattern.compile(
          "^([A-Z][a-z-]+(?<!s))(?:['’]s)? (?:[a-z]+(?:ed|s)|said|had|will|told|wrote)\\b");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?<![A-Z][\\w.’-]{0,20} )\\b([A-Z][a-z-]+) (?:said|says|told|tells|added|adds|wrote|writes|noted|notes"
              + "|argued|argues|explained|explains|continued|continues|believes|thinks)\\b");

  private Strangers() {}

  /// True where somebody acts or speaks who was not introduced.
  ///
  /// @param known the words of the story's titles, in lower case
  static boolean in(String sentence, Set<String> known) {
    return Stream.of(OPENS, SPEAKS)
        .flatMap(pattern -> pattern.matcher(sentence).results())
        .anyMatch(found -> isStrange(found, sentence, known));
  }

  private static boolean isStrange(MatchResult found, String sentence, Set<String> known) {
    String name = found.group(1);
    String before = sentence.substring(0, found.start());
    return Names.in(name).isEmpty()
        && !known.contains(name.toLowerCase(Locale.ROOT))
        && !before.contains(" " + name);
  }
}
