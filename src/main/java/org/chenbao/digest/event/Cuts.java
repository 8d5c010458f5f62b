package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into terms to compare: stems of Latin words, and pairs of neighbouring Chinese
/// characters.
///
/// Pairs of characters, not dictionary words: the news is full of words that no dictionary has yet,
/// and a segmenter cuts one name in two ways in two titles (Nie et al., "On the use of words and
/// n-grams for Chinese information retrieval", 2000).
final class Cuts {
  private static final Pattern LATIN =
      Pattern.compile("[a-zà-ɏ][a-z0-9à-ɏ]*(?:[-.'’&+][a-z0-9à-ɏ]+)*");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /// The commonest English words: they say nothing of an event.
  private static final Set<String> COMMON =
      Set.of(
          ("a an the of to in on for and or with is are was be as at by from its it this that how why"
                  + " what you your we i our new can will not no now has have more than into about"
                  + " after before over up out say said using use just get via but they their his her"
                  + " he she who when where all one two most if so do does did would could may might")
              .split(" ", -1));

  private Cuts() {}

  /// The stems of the Latin words, in order; those with hyphens are also taken apart.
  static List<String> stems(String folded) {
    var stems = new ArrayList<String>();
    Matcher words = LATIN.matcher(folded);
    while (words.find()) {
      String word = words.group();
      stems.add(Stem.of(word));
      if (word.indexOf('-') > 0) {
        for (String part : word.split("-", -1)) {
          stems.add(Stem.of(part));
        }
      }
    }
    return stems;
  }

  /// True for a stem that says something.
  static boolean tells(String stem) {
    return stem.length() > 1 && !COMMON.contains(stem);
  }

  /// Each two neighbouring Chinese characters.
  static List<String> pairs(String text) {
    var pairs = new ArrayList<String>();
    Matcher runs = HAN.matcher(text);
    while (runs.find()) {
      String run = runs.group();
      for (int i = 0; i + 1 < run.length(); i++) {
        pairs.add(run.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
