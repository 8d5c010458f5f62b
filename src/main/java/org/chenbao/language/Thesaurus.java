package org.chenbao.language;

import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;

/// What words mean nearly the same.
///
/// Chinese: the thesaurus that comes with the segmenter (同义词词林, extended).
public final class Thesaurus {
  private Thesaurus() {}

  /// True for an everyday Chinese word.
  static boolean has(String word) {
    return CoreSynonymDictionary.get(word) != null;
  }
}
