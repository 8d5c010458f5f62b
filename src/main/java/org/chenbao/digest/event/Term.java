package org.chenbao.digest.event;

import java.util.List;

/// Terms as numbers, the same on every machine and in every order of reading.
final class Term {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Term() {}

  /// A term's number: FNV-1a over its UTF-16 code units (Fowler, Noll and Vo; RFC 9923), 64 bits
  /// wide. Of a million terms two share a number with a chance of 1 in 36 million.
  static long number(CharSequence term) {
    return goOn(OFFSET, term);
  }

  /// The number of words with a blank between each two.
  static long number(List<String> words) {
    long number = goOn(OFFSET, words.getFirst());
    for (String word : words.subList(1, words.size())) {
      number = goOn((number ^ ' ') * PRIME, word);
    }
    return number;
  }

  private static long goOn(long start, CharSequence term) {
    long number = start;
    for (int i = 0; i < term.length(); i++) {
      number = (number ^ term.charAt(i)) * PRIME;
    }
    return number;
  }
}
