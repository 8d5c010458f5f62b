package org.chenbao.language;

import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;

/// The words that have others which mean nearly the same.
///
/// Chinese only: the thesaurus that comes with the segmenter (同义词词林, extended).
public final class Thesaurus {
  private Thesaurus() {}

  /// True for an everyday Chinese word: one can choose another word for it.
  public static boolean has(String word) {
    return CoreSynonymDictionary.get(word) != null;
  }
}
