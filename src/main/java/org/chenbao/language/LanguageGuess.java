package org.chenbao.language;

import java.util.Locale;
import java.util.Set;
import org.chenbao.model.Language;

/// Counts scripts and small words.
final class LanguageGuess {
  /// A title may be short; the first paragraphs of a long text decide as well as all of it.
  private static final int ENOUGH = 4_000;

  /// Below so many Latin words a text is taken for English: titles have few small words.
  private static final int TOO_FEW_WORDS = 8;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "for", "on", "with", "that", "as", "it", "by",
          "at", "from", "are", "was", "its", "be", "has", "will", "an", "this", "new");

  private static final Set<String> FOREIGN =
      Set.of(
          "der", "die", "und", "das", "den", "von", "mit", "ist", "ein", "eine", "le", "la", "les",
          "des", "du", "et", "est", "une", "pour", "dans", "el", "los", "las", "que", "del", "con",
          "una", "por", "en", "de", "il", "di", "che", "per", "non", "um", "uma", "os", "da", "het",
          "een", "van", "och", "att", "som", "w", "na", "nie", "yang", "dan", "ve", "bir");

  private int han;
  private int kana;
  private int other;
  private int words;
  private int plain;
  private int english;
  private int foreign;

  private LanguageGuess() {}

  static Language of(String text) {
    var guess = new LanguageGuess();
    guess.count(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
    return guess.language();
  }

  private void count(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isLatin(c)) {
        int end = i + Character.charCount(c);
        while (end < text.length() && isLatin(text.codePointAt(end))) {
          end++;
        }
        word(text.substring(i, end));
        i = end;
      } else {
        letter(c);
        i += Character.charCount(c);
      }
    }
  }

  private void letter(int c) {
    if (Scripts.isHan(c)) {
      han++;
    } else if (c >= 0x3041 && c <= 0x30FF && c != 0x30FB && c != 0x30FC) {
      kana++;
    } else if (Character.isLetter(c)) {
      other++;
    }
  }

  private void word(String word) {
    words++;
    if (Character.isLowerCase(word.charAt(0))) {
      plain++;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (ENGLISH.contains(lower)) {
      english++;
    } else if (FOREIGN.contains(lower)) {
      foreign++;
    }
  }

  private Language language() {
    if (kana * 8 > han + kana || other > han + words * 4) {
      return Language.OTHER;
    }
    if (han > 0 && han >= plain) {
      return Language.ZH;
    }
    if (words == 0) {
      return Language.OTHER;
    }
    return words >= TOO_FEW_WORDS && foreign > english ? Language.OTHER : Language.EN;
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
  }
}
