package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.language.Scripts;
import org.chenbao.language.Sentences;
import org.chenbao.model.Place;
import org.chenbao.model.Words;

/// Whether a text is another one, put into a second language: its sentences name the same in the
/// same order, nearly all of them and nearly all of it.
///
/// Independent reports of one event share most names and figures, too, but each groups them in
/// sentences of its own. Of a million pairs of a Chinese and an English text, of six June days and
/// three of February, none passes; the nearest is a poll that an editor retold sentence by
/// sentence.
final class Translation {
  /// So much of what both texts name, and of their figures, stands opposite to itself: .91 and more
  /// of a translation, .77 and less of independent reports of one event.
  private static final double ASIDE = 0.8;

  /// So much of all that either text names, the other names as well: .73 and more of translations,
  /// whose names no table knows in both languages, .68 and less of independent reports.
  private static final double SHARED = 0.6;

  /// With fewer in common two short reports agree by chance.
  private static final int FEWEST_SHARED = 12;

  /// So many aligned sentences no two reporters write alike.
  private static final int FEWEST_ROWS = 3;

  /// More of a text tells nothing new about whether it is a translation.
  private static final int MOST_CHARACTERS = 6_000;

  private static final String FIGURE = "f:";

  private static final Glossary GLOSSARY = Glossary.load();

  private Translation() {}

  /// What each sentence of a text names: names, ideas and figures, the same in every language.
  ///
  /// @param latin where it is in Latin letters only
  static List<Set<String>> sentences(Words words, boolean latin) {
    String raw = words.text().isBlank() ? words.summary() : words.text();
    String text = Scripts.simplified(raw.substring(0, Math.min(raw.length(), MOST_CHARACTERS)));
    List<Set<String>> sentences = new ArrayList<>();
    for (Place place : Sentences.in(text)) {
      sentences.add(named(text.substring(place.start(), place.end()), latin));
    }
    return sentences;
  }

  private static Set<String> named(String sentence, boolean latin) {
    String folded = Reader.folded(sentence);
    Set<String> named = new HashSet<>(GLOSSARY.ideas(folded, Cuts.stems(folded)));
    Marks.names(sentence, latin).forEach(n -> named.add("n:" + n));
    Marks.figures(sentence).forEach(f -> named.add(FIGURE + f));
    return named;
  }

  /// True where one text is the other in a second language.
  static boolean is(List<Set<String>> ones, List<Set<String>> others) {
    Set<String> one = all(ones);
    Set<String> other = all(others);
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    if (shared.size() < Math.max(FEWEST_SHARED, SHARED * Math.max(one.size(), other.size()))) {
      return false;
    }
    Aligned aligned = Aligned.of(comparable(ones, shared), comparable(others, shared));
    return aligned.rows() >= FEWEST_ROWS && aligned.one() >= ASIDE && aligned.other() >= ASIDE;
  }

  /// What of each sentence the other text can be asked for: a name that no table knows is written
  /// another way there, a figure never is.
  private static List<Set<String>> comparable(List<Set<String>> sentences, Set<String> shared) {
    return sentences.stream()
        .map(s ->
            s.stream()
                .filter(n -> shared.contains(n) || n.startsWith(FIGURE))
                .collect(Collectors.toSet()))
        .toList();
  }

  private static Set<String> all(List<Set<String>> sentences) {
    return sentences.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
