package org.chenbao.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words with what they stand for, found by the longest match beside a place.
///
/// Letters match in either case, full-width ones too; Latin words match only as whole words.
/// Immutable once built.
///
/// @param <V> what a word stands for
public final class Lexicon<V> {

  /// A word found.
  ///
  /// @param edge where it ends for a match forwards (exclusive), where it starts for one backwards
  public record Hit<V>(int edge, V value) {}

  private final Node<V> forwards = new Node<>();
  private final Node<V> backwards = new Node<>();

  private Lexicon() {}

  /// A lexicon of these words.
  public static <V> Lexicon<V> of(Map<String, V> words) {
    var lexicon = new Lexicon<V>();
    words.forEach((word, value) -> {
      lexicon.forwards.add(word, value);
      lexicon.backwards.add(new StringBuilder(word).reverse().toString(), value);
    });
    return lexicon;
  }

  /// The longest word that begins at `start`.
  public @Nullable Hit<V> at(String text, int start) {
    if (isInside(text, start)) {
      return null;
    }
    Node<V> node = forwards;
    Hit<V> best = null;
    for (int i = start; i < text.length(); i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null && !isInside(text, i + 1)) {
        best = new Hit<>(i + 1, node.value);
      }
    }
    return best;
  }

  /// The longest word that ends before `end`.
  public @Nullable Hit<V> before(String text, int end) {
    if (isInside(text, end)) {
      return null;
    }
    Node<V> node = backwards;
    Hit<V> best = null;
    for (int i = end - 1; i >= 0; i--) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null && !isInside(text, i)) {
        best = new Hit<>(i, node.value);
      }
    }
    return best;
  }

  /// True where a Latin word or a run of digits goes on across `at`.
  private static boolean isInside(String text, int at) {
    char before = Letters.at(text, at - 1);
    char behind = Letters.at(text, at);
    return (Letters.isLatin(before) && Letters.isLatin(behind))
        || (Letters.isDigit(before) && Letters.isDigit(behind));
  }

  /// Where words go on, letter by letter; sorted, since every text is read a million times.
  private static final class Node<V> {
    private char[] letters = {};
    private final List<Node<V>> nodes = new ArrayList<>(1);
    private @Nullable V value;

    private @Nullable Node<V> next(char c) {
      int at = Arrays.binarySearch(letters, Letters.lower(c));
      return at < 0 ? null : nodes.get(at);
    }

    private void add(String word, V meaning) {
      Node<V> node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.child(Letters.lower(word.charAt(i)));
      }
      node.value = meaning;
    }

    private Node<V> child(char c) {
      int at = Arrays.binarySearch(letters, c);
      if (at >= 0) {
        return nodes.get(at);
      }
      int place = -at - 1;
      char[] more = new char[letters.length + 1];
      System.arraycopy(letters, 0, more, 0, place);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      more[place] = c;
      letters = more;
      var child = new Node<V>();
      nodes.add(place, child);
      return child;
    }
  }
}
