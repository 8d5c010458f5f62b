package org.chenbao.digest.event;

/// English words without their endings, so that "launches" and "launching" are one.
///
/// Light on purpose (plural, -ed, -ing, final -e): a full stemmer makes one of words that news
/// keeps apart. Only for comparing; a stem need not be a word.
final class Stem {
  /// Shorter words are mostly names and abbreviations: they keep their endings.
  private static final int SHORT = 4;

  private Stem() {}

  /// The stem of a word in lower case.
  static String of(String word) {
    String stem = word.endsWith("'s") || word.endsWith("’s") ? cut(word, 2) : word;
    if (stem.length() < SHORT || !isPlain(stem)) {
      return stem;
    }
    return withoutE(withoutTense(singular(stem)));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && !word.endsWith("is") ? cut(word, 1) : word;
  }

  private static String withoutTense(String word) {
    for (String ending : new String[] {"ing", "ed"}) {
      if (word.endsWith(ending) && hasVowel(cut(word, ending.length()))) {
        return single(cut(word, ending.length()));
      }
    }
    return word;
  }

  /// "banned" leaves "bann": one of the two goes, but "sell" and "pass" keep theirs.
  private static String single(String word) {
    int last = word.length() - 1;
    boolean twice = last > 2 && word.charAt(last) == word.charAt(last - 1);
    return twice && "lsz".indexOf(word.charAt(last)) < 0 ? cut(word, 1) : word;
  }

  private static String withoutE(String word) {
    return word.endsWith("e") && word.length() > SHORT ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String word) {
    return word.length() > 2 && word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
