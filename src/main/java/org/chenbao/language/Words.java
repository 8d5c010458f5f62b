package org.chenbao.language;

import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Place;

/// Finds the words of a Chinese text that carry its meaning, each with its place.
///
/// Cut by dictionary; particles, pronouns, prepositions, adverbs, numbers and measure words are
/// left out. Single characters in a row make one word, since that is how a name falls that the
/// dictionary does not know.
public final class Words {
  /// First letters of HanLP's parts of speech that say nothing by themselves.
  private static final String EMPTY = "uepcdrqykhomw";

  /// 是, 有 and 来, 去 behind a verb.
  private static final List<String> EMPTY_VERBS = List.of("vshi", "vyou", "vf");

  private final String text;
  private final List<Word> found = new ArrayList<>();

  /// Where a word of single characters begins that may go on, or -1.
  private int single = -1;

  private Words(String text) {
    this.text = text;
  }

  /// The words, in order; none overlap.
  public static List<Word> in(String text) {
    var words = new Words(text);
    int i = 0;
    while (i < text.length()) {
      i = Scripts.isHan(text.charAt(i)) ? words.run(i) : i + 1;
    }
    return List.copyOf(words.found);
  }

  /// Reads the Chinese characters up to the next other one.
  private int run(int start) {
    int end = start + 1;
    while (end < text.length() && Scripts.isHan(text.charAt(end))) {
      end++;
    }
    single = -1;
    int at = start;
    for (Term term : Segments.of(text.substring(start, end))) {
      read(at, term);
      at += term.word.length();
    }
    return end;
  }

  private void read(int at, Term term) {
    String nature = term.nature.toString();
    int end = at + term.word.length();
    boolean alone = term.word.length() == 1;
    if (isEmpty(nature) || (alone && nature.startsWith("f"))) {
      single = -1;
    } else if (alone && single >= 0) {
      found.removeLast();
      add(single, end, true);
    } else {
      single = alone ? at : -1;
      add(at, end, nature.startsWith("n"));
    }
  }

  private void add(int start, int end, boolean noun) {
    found.add(new Word(new Place(start, end), noun));
  }

  private static boolean isEmpty(String nature) {
    return EMPTY.indexOf(nature.charAt(0)) >= 0 || EMPTY_VERBS.contains(nature);
  }
}
