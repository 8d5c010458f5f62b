package org.chenbao.edit.title;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Names;
import org.chenbao.language.TitleCase;
import org.chenbao.language.Tokens;

/// An English title in title case, set as a sentence: Acme Launches a Chip is Acme launches a chip.
///
/// Which words are names is read off the reports' own sentences. A title of which too many words
/// stand in none of them stays as it is: half a change is worse than none.
public final class SentenceCase {
  /// A plain word with a capital, of at least two letters; what has further capitals is a name.
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d.&])[A-Z][a-z]+(?![\\p{L}\\d])");

  /// Where a line or what stands behind a colon begins.
  private static final Pattern BEGINS = Pattern.compile("(?:^|[:?!.;–—]\\s*|^\\P{L}+)$");

  private static final Pattern ENDING = Pattern.compile("(?:e?s|e?d|ing|ly)$");

  /// The endings of words that are made of others, of which hardly any is a name.
  private static final Pattern MADE =
      Pattern.compile("(?:[st]ion|ment|ness|[ai]ble|ful|ous|est|ly|ed|ing)s?$");

  /// Shorter ones may be names: Reed, Boeing.
  private static final int LEAST_MADE = 7;

  private static final int LEAST_STEM = 3;

  /// Of the capitalised words, those of which the reports say nothing.
  private static final double MOST_UNKNOWN = 0.25;

  /// How the reports write a word.
  private enum Written {
    SMALL,
    CAPITAL,
    NOWHERE
  }

  private final String title;
  private final String text;

  private SentenceCase(String title, String text) {
    this.title = title;
    this.text = text;
  }

  /// The title with capitals only where `text`, the reports' own sentences, has them.
  public static String of(String title, String text) {
    return TitleCase.in(title) ? new SentenceCase(title, text).set() : title;
  }

  private String set() {
    List<MatchResult> words =
        WORD.matcher(title).results().filter(w -> !begins(w.start())).toList();
    long unknown = words.stream().filter(w -> written(w) == Written.NOWHERE).count();
    if (unknown > MOST_UNKNOWN * words.size()) {
      return title;
    }
    var set = new StringBuilder(title);
    words.stream()
        .filter(w -> written(w) == Written.SMALL)
        .forEach(w -> set.setCharAt(w.start(), Character.toLowerCase(title.charAt(w.start()))));
    return set.toString();
  }

  private boolean begins(int at) {
    return BEGINS.matcher(title.substring(0, at)).find();
  }

  private Written written(MatchResult word) {
    String small = Character.toLowerCase(word.group().charAt(0)) + word.group().substring(1);
    long capital = count("(?<=[\\p{Ll}\\d,’'] )" + word.group() + "\\b");
    long plain = count("(?<![\\p{L}-])" + small + "\\b");
    if (capital > plain || isPartOfName(word)) {
      return Written.CAPITAL;
    }
    if (plain > 0 || isForm(small) || isCommon(word.group())) {
      return Written.SMALL;
    }
    return count("\\b" + word.group() + "\\b") > 0 ? Written.CAPITAL : Written.NOWHERE;
  }

  /// True where the text has it with the capitalised word beside it: White House, Home Speaker.
  private boolean isPartOfName(MatchResult word) {
    Matcher next =
        Pattern.compile(" [A-Z][\\w-]*").matcher(title).region(word.end(), title.length());
    boolean goesOn = next.lookingAt() && text.contains(word.group() + next.group());
    Matcher before = Pattern.compile("[A-Z][\\w-]* $").matcher(title.substring(0, word.start()));
    return goesOn || (before.find() && text.contains(before.group() + word.group()));
  }

  /// True where the text has another form of it: admitted for Admits.
  private boolean isForm(String small) {
    String stem = ENDING.matcher(small).replaceFirst("");
    return stem.length() >= LEAST_STEM && count("(?<![\\p{L}-])" + stem + "[a-z]{0,4}\\b") > 0;
  }

  /// True for a word that is no name whatever the reports say: With, Launches, Transformation.
  private static boolean isCommon(String word) {
    boolean act = ENDING.matcher(word).find() && Deeds.in(word);
    boolean made = word.length() >= LEAST_MADE && MADE.matcher(word).find();
    return Tokens.in(word).isEmpty() || (Names.in(word).isEmpty() && (act || made));
  }

  private long count(String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
