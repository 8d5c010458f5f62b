package org.chenbao.language;

import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chenbao.language.Aliases.Known;
import org.chenbao.language.Lexicon.Hit;

/// Cuts a text into the words that tell what it is about.
public final class Tokens {
  private static final Set<String> STOP = Set.copyOf(Tables.words("stopwords.txt"));

  private final String text;
  private final List<String> found = new ArrayList<>();

  /// A single character left by the segmenter: with its neighbour it may be a word it does not
  /// know.
  private String single = "";

  private Tokens(String text) {
    this.text = text;
  }

  /// Words in lower case and simplified characters, in order, repeats kept.
  ///
  /// Known names stand in their canonical form whatever the language (谷歌 gives `google`). Latin
  /// words with versions are kept whole and their parts added (`gpt-5.3`, `gpt`, `5.3`). Chinese is
  /// cut by dictionary; stop words and single characters are left out, two single characters in a
  /// row make one word.
  public static List<String> in(String text) {
    var tokens = new Tokens(Scripts.simplified(text.toLowerCase(Locale.ROOT)));
    int i = 0;
    while (i < tokens.text.length()) {
      i = tokens.read(i);
    }
    return List.copyOf(tokens.found);
  }

  private int read(int start) {
    Hit<Known> known = Aliases.at(text, start);
    if (known != null
        && !STOP.contains(text.substring(start, known.edge()))
        && !Letters.isLatinOrDigit(Letters.at(text, start - 1))
        && wholeWord(known.edge())) {
      found.add(known.value().canonical());
      return known.edge();
    }
    char c = text.charAt(start);
    if (Letters.isLatinOrDigit(c)) {
      return latin(start);
    }
    return Scripts.isHan(c) ? han(start) : start + 1;
  }

  private boolean wholeWord(int end) {
    char next = Letters.at(text, end);
    boolean joined =
        (next == '-' || next == '.') && Letters.isLatinOrDigit(Letters.at(text, end + 1));
    return !joined && !(Letters.isDigit(next) && Letters.isLatin(text.charAt(end - 1)));
  }

  private int latin(int start) {
    int end = NumberNames.tokenEnd(text, start);
    String word = text.substring(start, end);
    word = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    add(word);
    String[] parts = word.split("[-/_&'’]", -1);
    if (parts.length > 1) {
      for (String part : parts) {
        add(part);
      }
    }
    return end;
  }

  private int han(int start) {
    int end = start + 1;
    while (end < text.length()
        && Scripts.isHan(text.charAt(end))
        && Aliases.at(text, end) == null) {
      end++;
    }
    single = "";
    for (Term term : Segments.of(text.substring(start, end))) {
      word(term.word);
    }
    return end;
  }

  private void word(String word) {
    if (word.length() > 1) {
      add(word);
      single = "";
    } else if (STOP.contains(word)) {
      single = "";
    } else {
      if (!single.isEmpty()) {
        found.add(single + word);
      }
      single = word;
    }
  }

  private void add(String word) {
    boolean letter = word.length() == 1 && !Letters.isDigit(word.charAt(0));
    if (!word.isEmpty() && !letter && !STOP.contains(word)) {
      found.add(word);
    }
  }
}
