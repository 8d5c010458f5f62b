package org.chenbao.publish.page;

import org.chenbao.model.Language;

/// The `lang` attribute of words on a page in another language (BCP 47).
///
/// A screen reader needs it to pronounce them, a browser to choose the forms of quotation marks.
public final class Tongue {
  /// Fewer letters are a name, which any language may hold.
  private static final int NAME = 20;

  /// A Chinese character says about what five letters say.
  private static final int LETTERS = 5;

  private Tongue() {}

  /// The tag of a text on a page, empty where it is in the page's language.
  public static String of(String text, Language page) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long letters = text.codePoints().filter(Character::isLetter).count() - han;
    if (page == Language.EN) {
      return han > 2 && han * LETTERS > letters ? "zh-Hans" : "";
    }
    return letters >= NAME && letters > 2 * LETTERS * han ? "en" : "";
  }

  /// The tag of a language on a page, empty where it is the page's; `und` where nobody knows.
  public static String of(Language language, Language page) {
    if (language == page) {
      return "";
    }
    return switch (language) {
      case ZH -> "zh-Hans";
      case EN -> "en";
      case OTHER -> "und";
    };
  }
}
