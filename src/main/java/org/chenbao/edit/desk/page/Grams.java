package org.chenbao.edit.desk.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;

/// The pairs of Chinese characters and the other words of a text: what two texts may share.
public final class Grams {
  private Grams() {}

  /// Of a text; known names stand in one form whatever the language.
  public static Set<String> of(String text) {
    var grams = new HashSet<String>();
    int i = 0;
    while (i < text.length()) {
      i = read(text, i, grams);
    }
    for (Name name : Names.in(text)) {
      grams.add(name.canonical());
    }
    return grams;
  }

  /// How much of `part` stands in `whole`, 0 to 1.
  public static double share(String part, String whole) {
    return share(of(part), of(whole));
  }

  /// How much of `part` stands in `whole`, 0 to 1.
  public static double share(Set<String> part, Set<String> whole) {
    long shared = part.stream().filter(whole::contains).count();
    return part.isEmpty() ? 0 : shared / (double) part.size();
  }

  private static int read(String text, int at, Set<String> grams) {
    char c = text.charAt(at);
    if (Scripts.isHan(c)) {
      if (at + 1 < text.length() && Scripts.isHan(text.charAt(at + 1))) {
        grams.add(text.substring(at, at + 2));
      }
      return at + 1;
    }
    if (!Character.isLetterOrDigit(c)) {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && isWord(text, end)) {
      end++;
    }
    grams.add(text.substring(at, end).toLowerCase(Locale.ROOT));
    return end;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    boolean inner =
        c == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return inner || (Character.isLetterOrDigit(c) && !Scripts.isHan(c));
  }
}
