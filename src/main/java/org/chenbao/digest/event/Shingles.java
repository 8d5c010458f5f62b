package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chenbao.language.Scripts;
import org.chenbao.model.Words;

/// The runs of four words that a text is made of (Broder, "On the resemblance and containment of
/// documents", 1997), each by its number. A word is a Latin word, a number or one Chinese
/// character; punctuation, case and script variant make no difference.
///
/// @param text those of the text; of title and summary where there is none
/// @param title those of the title
/// @param numbers the numbers written in the text, of two digits or more
/// @param units words in the title
record Shingles(Numbers text, Numbers title, Numbers numbers, int units) {
  private static final int RUN = 4;

  /// More of a text tells nothing new about whether it is a copy.
  private static final int MOST_CHARACTERS = 6_000;

  private static final Pattern UNIT = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");

  static Shingles of(Words words) {
    List<String> title = units(words.title());
    String body = start(words.text().isBlank() ? words.summary() : words.text());
    return new Shingles(runs(units(body)), runs(title), numbers(body), title.size());
  }

  private static String start(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }

  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    Matcher found = UNIT.matcher(Reader.folded(Scripts.simplified(text)));
    while (found.find()) {
      units.add(found.group());
    }
    return units;
  }

  private static Numbers runs(List<String> units) {
    return Numbers.of(
        IntStream.rangeClosed(0, units.size() - RUN)
            .mapToLong(i -> Term.number(units.subList(i, i + RUN))));
  }

  private static Numbers numbers(String text) {
    return Numbers.of(
        NUMBER.matcher(text).results().mapToLong(n -> Term.number(n.group().replace(",", ""))));
  }
}
