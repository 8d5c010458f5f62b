package org.chenbao.language;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import org.chenbao.model.Language;

/// Which script a text is written in, and the one place that cleans text.
public final class Scripts {
  private Scripts() {}

  /// A text as articles keep it: in NFC, lines ended by `\n`, every blank a plain space, and
  /// nothing that a reader cannot see (format and control characters, tag characters, fillers,
  /// variation selectors outside emoji, lone surrogates).
  ///
  /// Cleaning a clean text changes nothing. Sources: Unicode Standard 16, general category Cf and
  /// section 23 (special areas); Unicode Technical Standard 51 for emoji.
  public static String clean(String raw) {
    return Cleaning.isClean(raw)
        ? raw
        : Normalizer.normalize(Cleaning.visible(raw), Normalizer.Form.NFC);
  }

  /// The language by the scripts used and, among Latin ones, by the commonest words.
  ///
  /// Chinese news is full of Latin names, so Chinese characters are weighed against Latin words in
  /// lower case only. Japanese, Korean and all else are [Language#OTHER], and so is a text without
  /// letters.
  public static Language language(String text) {
    return LanguageGuess.of(text);
  }

  /// True for a Chinese character (script Han), whatever the language.
  public static boolean isHan(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3400
            && Character.isIdeographic(codePoint)
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
  }

  /// The text in simplified characters, for comparing only: places do not carry over.
  public static String simplified(String text) {
    return text.codePoints().anyMatch(Scripts::isHan)
        ? HanLP.convertToSimplifiedChinese(text)
        : text;
  }
}
