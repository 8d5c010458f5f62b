package org.chenbao.edit.verify.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Scripts;
import org.chenbao.language.Thesaurus;
import org.chenbao.language.Word;
import org.chenbao.language.Words;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Are the Chinese words of a claim the evidence's, or made of its characters?
///
/// Who retells chooses other verbs and adjectives, so those that are everyday words are let pass. A
/// thing or a person is either named as the evidence names it, or shortened (奥委会), or it is not
/// there: an everyday noun has to have its characters in the evidence, a word that no thesaurus
/// knows each pair of them.
public final class WordCheck implements Check {
  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    if (!evidence.stream().allMatch(p -> p.facts().language() == Language.ZH)) {
      return List.of();
    }
    String source = evidence.stream().map(Passage::text).collect(Collectors.joining("\n"));
    List<Word> strange =
        Words.in(claim.text()).stream()
            .filter(w -> isStrange(w, w.place().of(claim.text()), source))
            .filter(w -> !isRead(claim.facts(), w.place()))
            .toList();
    return strange.isEmpty() ? List.of() : doubts(claim, strange, Scripts.simplified(source));
  }

  /// A word in simplified characters stands in a traditional source too.
  private static List<Doubt> doubts(Passage claim, List<Word> strange, String source) {
    var doubts = new ArrayList<Doubt>();
    for (Word word : strange) {
      String surface = word.place().of(claim.text());
      if (isStrange(word, Scripts.simplified(surface), source)) {
        doubts.add(Doubt.strange(word.place(), surface));
      }
    }
    return doubts;
  }

  /// Quantities, dates and names are compared by what they mean.
  private static boolean isRead(Passage.Facts facts, Place word) {
    return facts.quantities().stream().anyMatch(q -> q.place().overlaps(word))
        || facts.dates().stream().anyMatch(d -> d.place().overlaps(word))
        || facts.names().stream().anyMatch(n -> n.place().overlaps(word));
  }

  private static boolean isStrange(Word word, String surface, String source) {
    if (source.contains(surface)) {
      return false;
    }
    return Thesaurus.has(surface)
        ? word.noun() && !hasAll(source, surface, 1)
        : !hasPairs(source, surface);
  }

  private static boolean hasPairs(String source, String word) {
    return word.length() > 2 && hasAll(source, word, 2);
  }

  /// True where every piece of a word that long stands somewhere.
  private static boolean hasAll(String source, String word, int length) {
    for (int i = 0; i + length <= word.length(); i++) {
      if (source.indexOf(word.substring(i, i + length)) < 0) {
        return false;
      }
    }
    return true;
  }
}
