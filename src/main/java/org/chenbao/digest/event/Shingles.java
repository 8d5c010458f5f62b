package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Scripts;
import org.chenbao.model.Words;

/// The runs of four words that a text is made of (Broder, "On the resemblance and containment of
/// documents", 1997). A word is a Latin word, a number or one Chinese character; punctuation, case
/// and script variant make no difference.
///
/// @param text those of the text; of title and summary where there is none
/// @param title those of the title
/// @param units words in the title
record Shingles(Set<String> text, Set<String> title, int units) {
  private static final int RUN = 4;

  /// More of a text tells nothing new about whether it is a copy.
  private static final int MOST_CHARACTERS = 6_000;

  private static final Pattern UNIT = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  static Shingles of(Words words) {
    List<String> title = units(words.title());
    String body = words.text().isBlank() ? words.summary() : words.text();
    return new Shingles(runs(units(body)), runs(title), title.size());
  }

  /// The share of runs that two sets have in common (Jaccard).
  static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    boolean shorter = one.size() < other.size();
    Set<String> small = shorter ? one : other;
    Set<String> large = shorter ? other : one;
    long common = small.stream().filter(large::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }

  private static List<String> units(String text) {
    String start = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    List<String> units = new ArrayList<>();
    Matcher found = UNIT.matcher(Reader.folded(Scripts.simplified(start)));
    while (found.find()) {
      units.add(found.group());
    }
    return units;
  }

  private static Set<String> runs(List<String> units) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= units.size(); i++) {
      runs.add(String.join(" ", units.subList(i, i + RUN)));
    }
    return runs;
  }
}
