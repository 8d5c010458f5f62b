package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Tables;

/// The words of the news in two languages: finds the ideas that a text names.
///
/// Chinese words are found anywhere in a text, the longest first; English ones as whole words, by
/// their stems, up to three in a row. Immutable; safe for many threads.
final class Glossary {
  /// What the terms of happenings begin with: to release, to sue, to raise money.
  static final String HAPPENING = "h:";

  /// What the terms of people and things begin with.
  static final String THING = "i:";

  static final String PLACE = "p:";

  private static final int LONGEST_PHRASE = 3;

  private final Map<String, String> chinese = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();
  private final int longest;

  private Glossary() {
    add("happenings.tsv", HAPPENING);
    add("things.tsv", THING);
    add("places.tsv", PLACE);
    longest = chinese.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /// Reads the tables that lie beside this class.
  static Glossary load() {
    return new Glossary();
  }

  private void add(String table, String kind) {
    for (String row : Tables.lines(Glossary.class, table)) {
      String[] cells = row.split("\t", -1);
      for (String word : cells[1].split(",", -1)) {
        chinese.put(word, kind + cells[0]);
      }
      for (String phrase : cells[2].split(",", -1)) {
        english.put(stems(phrase), kind + cells[0]);
      }
    }
  }

  /// The terms of the ideas named, in order, one for each time.
  ///
  /// @param text in simplified characters and lower case
  /// @param stems the stems of its Latin words, in order
  List<String> ideas(String text, List<String> stems) {
    var found = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      int end = chineseEnd(text, at);
      if (end > at) {
        found.add(chinese.getOrDefault(text.substring(at, end), ""));
      }
      at = Math.max(end, at + 1);
    }
    addEnglish(stems, found);
    return found;
  }

  /// Where the first Chinese word for a happening begins, or the end of the text.
  int happeningIn(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = chineseEnd(text, at);
      if (end > at && chinese.getOrDefault(text.substring(at, end), "").startsWith(HAPPENING)) {
        return at;
      }
      at = Math.max(end, at + 1);
    }
    return at;
  }

  /// True where a name in lower case is that of a place.
  boolean isPlace(String name) {
    return english.getOrDefault(stems(name), "").startsWith(PLACE);
  }

  /// True where a word in lower case stands for something that many do or have, as IPO does.
  boolean isIdea(String word) {
    return english.containsKey(stems(word));
  }

  private int chineseEnd(String text, int start) {
    if (text.charAt(start) < 0x2E80) {
      return start;
    }
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      if (chinese.containsKey(text.substring(start, end))) {
        return end;
      }
    }
    return start;
  }

  private void addEnglish(List<String> stems, List<String> found) {
    int at = 0;
    while (at < stems.size()) {
      int end = Math.min(stems.size(), at + LONGEST_PHRASE);
      while (end > at && !english.containsKey(String.join(" ", stems.subList(at, end)))) {
        end--;
      }
      if (end > at) {
        found.add(english.getOrDefault(String.join(" ", stems.subList(at, end)), ""));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static String stems(String phrase) {
    var stems = new ArrayList<String>();
    for (String word : phrase.split("[ -]", -1)) {
      stems.add(Stem.of(word));
    }
    return String.join(" ", stems);
  }
}
