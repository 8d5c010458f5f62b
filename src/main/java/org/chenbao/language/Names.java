package org.chenbao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chenbao.language.Aliases.Kind;
import org.chenbao.language.Aliases.Known;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Finds names: known ones in Chinese and English, works in 《》, and Latin words written as names,
/// with their versions.
public final class Names {
  private final String text;
  private final List<Name> found = new ArrayList<>();

  /// In a line of capitalised words a capital says nothing.
  private boolean titleCase;

  private Names(String text) {
    this.text = text;
  }

  /// The names of a text, in order; none overlap.
  ///
  /// Chinese names that are in no table are not found. In a headline in title case only known names
  /// and words with inner capitals or digits are.
  public static List<Name> in(String text) {
    var names = new Names(text);
    int i = 0;
    while (i < text.length()) {
      i = names.read(i);
    }
    return List.copyOf(names.found);
  }

  /// True for a name that begins with one of the table's.
  public static boolean isKnown(String name) {
    return Aliases.at(name, 0) != null;
  }

  /// True for the canonical name of a known firm, authority or other body that acts.
  public static boolean isActor(String canonical) {
    return kind(canonical) == Kind.BODY;
  }

  /// True for the canonical name of a known paper, agency or channel: it tells and does not act.
  public static boolean isPress(String canonical) {
    return kind(canonical) == Kind.PRESS;
  }

  /// True for a name that goes on behind that of a known product, as in Claude Tag.
  public static boolean isOfProduct(String canonical) {
    Hit<Known> known = Aliases.at(canonical, 0);
    return known != null
        && known.value().kind() == Kind.PRODUCT
        && known.edge() < canonical.length();
  }

  private static @Nullable Kind kind(String canonical) {
    Hit<Known> known = Aliases.at(canonical, 0);
    return known == null || known.edge() < canonical.length() ? null : known.value().kind();
  }

  private int read(int start) {
    if (start == 0 || text.charAt(start - 1) == '\n') {
      titleCase = TitleCase.isLine(text, start);
    }
    char c = text.charAt(start);
    if (c == '《') {
      return work(start);
    }
    Hit<Known> known = Aliases.at(text, start);
    if (known != null && !isLowerCase(start, known.edge())) {
      return known(start, known);
    }
    if (!Letters.isLatin(c)) {
      return Letters.isDigit(c) ? NumberNames.tokenEnd(text, start) : start + 1;
    }
    return latin(start);
  }

  private int known(int start, Hit<Known> hit) {
    Known known = hit.value();
    int end = hit.edge();
    boolean goesOn =
        ("-.".indexOf(Letters.at(text, end)) >= 0
                && Letters.isLatinOrDigit(Letters.at(text, end + 1)))
            || (Letters.isLatin(text.charAt(start)) && Letters.isDigit(Letters.at(text, end)));
    if (known.kind() == Kind.PRODUCT || goesOn) {
      int longer = phraseEnd(goesOn ? LatinWords.end(text, start) : end);
      if (longer > end) {
        String rest = text.substring(end, longer);
        return add(start, longer, canonical(known.canonical() + rest));
      }
    }
    return add(start, end, known.canonical());
  }

  private int work(int start) {
    int end = text.indexOf('》', start);
    if (end < 0 || end - start > 60 || end == start + 1) {
      return start + 1;
    }
    Hit<Known> known = Aliases.at(text, start + 1);
    String canonical =
        known != null && known.edge() == end
            ? known.value().canonical()
            : canonical(text.substring(start + 1, end));
    return add(start + 1, end, canonical) + 1;
  }

  private int latin(int start) {
    int end = LatinWords.end(text, start);
    String word = text.substring(start, end);
    if (!LatinWords.isNamelike(word) || LatinWords.isCommon(word)) {
      return Math.max(end, NumberNames.tokenEnd(text, start));
    }
    int longer = titleCase && LatinWords.isOnlyCapitalised(word) ? end : phraseEnd(end);
    boolean plain = longer == end && LatinWords.isOnlyCapitalised(word);
    if (plain && (titleCase || begins(start) || word.length() == 1)) {
      return end;
    }
    return add(start, longer, canonical(text.substring(start, longer)));
  }

  /// "us" is no country and "apple" no company.
  private boolean isLowerCase(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isUpper(c) || c >= 0x2E80) {
        return false;
      }
    }
    return true;
  }

  /// Takes in the name-like words and versions that follow, one blank apart.
  private int phraseEnd(int first) {
    int end = first;
    while (Letters.at(text, end) == ' ') {
      int next = end + 1;
      int wordEnd = wordEnd(next);
      if (wordEnd < 0) {
        break;
      }
      end = wordEnd;
    }
    return end;
  }

  /// The end of a word that continues a name, or -1.
  private int wordEnd(int at) {
    char c = Letters.at(text, at);
    if (Letters.isDigit(c)) {
      return versionEnd(at);
    }
    if (!Letters.isLatin(c) || Aliases.at(text, at) != null) {
      return -1;
    }
    int end = LatinWords.end(text, at);
    String word = text.substring(at, end);
    boolean plain = titleCase && LatinWords.isOnlyCapitalised(word);
    return LatinWords.isNamelike(word) && !LatinWords.isCommon(word) && !plain ? end : -1;
  }

  private int versionEnd(int at) {
    Numeral number = ArabicNumerals.at(text, at);
    if (number == null || Phrases.around(text, at, number) != null) {
      return -1;
    }
    int end = NumberNames.tokenEnd(text, at);
    return isDate(end) ? -1 : end;
  }

  /// `Rokid 6 月` is a name with a date behind it; 日前 is the other day.
  private boolean isDate(int end) {
    int at = Letters.skipBlanks(text, end);
    return "年月日".indexOf(Letters.at(text, at)) >= 0 && "前本".indexOf(Letters.at(text, at + 1)) < 0;
  }

  /// True where a sentence begins, so that a capital says nothing.
  private boolean begins(int start) {
    int before = start - 1;
    while (before >= 0 && " \"“‘'(（-–—•*".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?:\n。！？：；".indexOf(text.charAt(before)) >= 0;
  }

  private int add(int start, int end, String canonical) {
    found.add(new Name(new Place(start, end), canonical));
    return end;
  }

  /// Lower case, with one blank for every run of blanks, hyphens and underscores.
  static String canonical(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_‑-]+", " ").strip();
  }
}
