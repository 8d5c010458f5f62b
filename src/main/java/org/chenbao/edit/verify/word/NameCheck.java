package org.chenbao.edit.verify.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Literal;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Name;

/// Does every name of the claim stand in the evidence, in whatever known form?
public final class NameCheck implements Check {

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    List<Name> names = claim.facts().names();
    if (names.isEmpty()) {
      return List.of();
    }
    Set<String> known =
        evidence.stream().flatMap(p -> p.canonicalNames().stream()).collect(Collectors.toSet());
    String words = evidence.stream().map(p -> p.lower()).collect(Collectors.joining("\n"));
    var doubts = new ArrayList<Doubt>();
    for (Name name : names) {
      String surface = name.place().of(claim.text());
      if (!known.contains(name.canonical()) && !stands(surface, words)) {
        doubts.add(explain(name, surface, evidence));
      }
    }
    return doubts;
  }

  /// True where the name, or each of its words, stands in the evidence.
  private static boolean stands(String surface, String words) {
    String lower = surface.toLowerCase(Locale.ROOT);
    if (words.contains(lower) || Literal.contains(squeezed(words), squeezed(lower))) {
      return true;
    }
    List<String> parts = List.of(lower.split("[\\s·]+", -1));
    return words.lines().anyMatch(line -> parts.stream().allMatch(w -> hasWord(line, w)));
  }

  private static boolean hasWord(String words, String word) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean inside =
          (at > 0 && isLatin(words.charAt(at - 1)) && isLatin(word.charAt(0)))
              || (end < words.length()
                  && Character.isDigit(words.charAt(end))
                  && Character.isDigit(words.charAt(end - 1)));
      if (!inside) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s_.‑·-]+", "");
  }

  /// Another version of the same product contradicts; any other name is merely not there.
  private static Doubt explain(Name name, String surface, List<Passage> evidence) {
    String family = family(name.canonical());
    for (Passage passage : evidence) {
      for (Name other : passage.facts().names()) {
        if (family(other.canonical()).equals(family) && !family.equals(name.canonical())) {
          return Doubt.differs(
              "name", name.place(), surface, passage, other.place().of(passage.text()));
        }
      }
    }
    return Doubt.absent("name", name.place(), surface);
  }

  private static String family(String canonical) {
    int digit = 0;
    while (digit < canonical.length() && !Character.isDigit(canonical.charAt(digit))) {
      digit++;
    }
    String family = canonical.substring(0, digit).strip();
    return family.isEmpty() ? canonical : family;
  }
}
