package org.chenbao.io.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chenbao.language.Scripts;

/// Cuts Chinese into pairs of characters and Latin text into words without case and plural.
final class BothLanguages extends Analyzer {
  private final boolean characters;

  private BothLanguages(boolean characters) {
    this.characters = characters;
  }

  /// For the index: single characters too, so that one alone can be asked for.
  static BothLanguages kept() {
    return new BothLanguages(true);
  }

  /// For questions: a single character only where it stands alone.
  static BothLanguages asked() {
    return new BothLanguages(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var source = new StandardTokenizer();
    TokenStream stream = new LowerCaseFilter(new CJKWidthFilter(source));
    stream = new EnglishMinimalStemFilter(new EnglishPossessiveFilter(stream));
    stream = new CJKBigramFilter(new OneScript(stream), CJKBigramFilter.HAN, characters);
    return new TokenStreamComponents(source, stream);
  }

  /// Writes traditional characters as simplified ones, character by character.
  private static final class OneScript extends TokenFilter {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    OneScript(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (term.length() > 0 && Scripts.isHan(Character.codePointAt(term, 0))) {
        String simplified = KNOWN.computeIfAbsent(term.toString(), Scripts::simplified);
        term.setEmpty().append(simplified);
      }
      return true;
    }
  }
}
