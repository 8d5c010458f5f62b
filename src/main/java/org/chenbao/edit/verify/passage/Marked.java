package org.chenbao.edit.verify.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Lexicon;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.language.Tables;
import org.chenbao.model.Place;

/// The words of a table that stand in a text, each with its kind.
///
/// @param <K> the kinds of words
public final class Marked<K> {

  /// A word found.
  public record Word<K>(Place place, K kind) {}

  private final Lexicon<K> lexicon;

  private Marked(Map<String, K> words) {
    this.lexicon = Lexicon.of(words);
  }

  /// A table of lines beside `owner`: kind, tab, words parted by bars.
  public static Marked<String> of(Class<?> owner, String table) {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : Tables.rows(owner, table)) {
      Tables.alternatives(row.get(1)).forEach(word -> words.put(word, row.get(0)));
    }
    return new Marked<>(words);
  }

  public static <K> Marked<K> of(Map<String, K> words) {
    return new Marked<>(words);
  }

  /// The words that stand within `in`, in order, the longest at each place.
  public List<Word<K>> in(String text, Place in) {
    var found = new ArrayList<Word<K>>();
    for (int i = in.start(); i < in.end(); i++) {
      Hit<K> hit = lexicon.at(text, i);
      if (hit != null && hit.edge() <= in.end()) {
        found.add(new Word<>(new Place(i, hit.edge()), hit.value()));
        i = hit.edge() - 1;
      }
    }
    return found;
  }
}
