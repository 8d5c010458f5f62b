package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Place;

/// Are first, only, record, largest and what ruins a name (fraud, bankruptcy) said by the source,
/// in either language?
public final class ScopeCheck implements Check {
  private final Marked<String> words = Marked.of(ScopeCheck.class, "strong.tsv");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    List<Word<String>> ours = words.in(claim.text(), new Place(0, claim.text().length()));
    if (ours.isEmpty()) {
      return List.of();
    }
    Set<String> said = new HashSet<>();
    for (Passage passage : evidence) {
      words
          .in(passage.text(), new Place(0, passage.text().length()))
          .forEach(w -> said.add(w.kind()));
    }
    var doubts = new ArrayList<Doubt>();
    for (Word<String> word : ours) {
      if (!word.kind().startsWith("-")
          && !said.contains(word.kind())
          && !said.contains("-" + word.kind())) {
        String surface = word.place().of(claim.text());
        doubts.add(Doubt.absent(kind(surface), word.place(), surface));
      }
    }
    return doubts;
  }

  /// 第一次 counts, as 第二次 does.
  private static String kind(String words) {
    return words.startsWith("第") ? "number" : "scope";
  }
}
