package org.chenbao.edit.desk.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Tables;

/// A table of words that mean one thing in both languages.
record Codes(List<Word> words) {

  /// @param code what the words mean
  record Word(String code, Pattern pattern) {}

  /// A word found.
  record Hit(String code, int start, int end, String words) {}

  Codes {
    words = List.copyOf(words);
  }

  static Codes of(String table) {
    return new Codes(
        Tables.rows(Codes.class, table).stream()
            .map(row -> new Word(row.get(0), Pattern.compile(row.get(1))))
            .toList());
  }

  /// Everything of the table in a text, in order.
  List<Hit> in(String text) {
    var hits = new ArrayList<Hit>();
    for (Word word : words) {
      Matcher found = word.pattern.matcher(text);
      while (found.find()) {
        hits.add(new Hit(word.code, found.start(), found.end(), found.group()));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  Optional<Hit> first(String text) {
    return in(text).stream().findFirst();
  }

  Optional<Hit> last(String text) {
    return in(text).stream().reduce((_, last) -> last);
  }
}
