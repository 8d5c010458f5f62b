package org.chenbao.edit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.edit.verify.Marked.Word;
import org.chenbao.language.Tables;
import org.chenbao.model.Place;

/// Does what rises in the source rise in the claim, is who buys there no seller here, and what is
/// blue there no other colour?
final class OppositeCheck implements Check {

  /// @param row the group
  /// @param member which of the group
  /// @param pair true where the group has two members
  private record Side(int row, int member, boolean pair) {}

  private static final Set<String> DAY_PARTS =
      Set.of("上午", "早上", "清晨", "凌晨", "下午", "傍晚", "晚间", "夜间", "morning", "afternoon");

  private final Marked<Side> words = table();

  private static Marked<Side> table() {
    Map<String, Side> sides = new HashMap<>();
    List<List<String>> rows = Tables.rows(OppositeCheck.class, "opposites.tsv");
    for (int i = 0; i < rows.size(); i++) {
      for (int member = 0; member < rows.get(i).size(); member++) {
        for (String word : Tables.alternatives(rows.get(i).get(member))) {
          sides.put(word, new Side(i, member, rows.get(i).size() == 2));
        }
      }
    }
    return Marked.of(sides);
  }

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      List<Word<Side>> ours = words.in(claim.text(), line.place());
      if (!ours.isEmpty()) {
        List<Counterpart> counterparts = Counterpart.of(claim, line, evidence);
        ours.stream()
            .filter(w -> !isExcused(w.kind(), ours) && !isSaid(w.kind(), counterparts, evidence))
            .flatMap(
                w -> rival(claim, w, counterparts).or(() -> anywhere(claim, w, evidence)).stream())
            .forEach(doubts::add);
      }
    }
    return doubts;
  }

  /// A sentence with both of a pair compares them.
  private static boolean isExcused(Side side, List<Word<Side>> ours) {
    return side.pair() && ours.stream().anyMatch(w -> isOpposite(w.kind(), side));
  }

  /// One of a pair has to stand in the sentence that says the same, one of many anywhere.
  private boolean isSaid(Side side, List<Counterpart> counterparts, List<Passage> evidence) {
    return side.pair()
        ? counterparts.stream().anyMatch(c -> has(side, c.passage(), c.line().place()))
        : evidence.stream().anyMatch(p -> has(side, p, whole(p)));
  }

  private boolean has(Side side, Passage passage, Place place) {
    return words.in(passage.text(), place).stream().anyMatch(w -> w.kind().equals(side));
  }

  private Optional<Doubt> rival(Passage claim, Word<Side> word, List<Counterpart> counterparts) {
    return counterparts.stream()
        .flatMap(c -> rival(claim, word, c.passage(), c.line().place()).stream())
        .findFirst();
  }

  private Optional<Doubt> rival(Passage claim, Word<Side> word, Passage source, Place in) {
    return words.in(source.text(), in).stream()
        .filter(other -> isOpposite(other.kind(), word.kind()))
        .findFirst()
        .map(other -> differs(claim, word, source, other));
  }

  /// Where the words around the opposite are the claim's, and those around the same word less so.
  private Optional<Doubt> anywhere(Passage claim, Word<Side> word, List<Passage> evidence) {
    if (!word.kind().pair()) {
      return Optional.empty();
    }
    Line around = Line.around(claim.text(), word.place());
    double same = 0;
    double most = 0;
    Optional<Doubt> doubt = Optional.empty();
    for (Passage passage : evidence) {
      if (claim.sharesLanguage(passage)) {
        for (Word<Side> other : words.in(passage.text(), whole(passage))) {
          if (other.kind().row() == word.kind().row()) {
            double share = around.sharedWith(Line.around(passage.text(), other.place()));
            if (!isOpposite(other.kind(), word.kind())) {
              same = Math.max(same, share + 0.01);
            } else if (share > most) {
              most = share;
              doubt = Optional.of(differs(claim, word, passage, other));
            }
          }
        }
      }
    }
    return most > same ? doubt : Optional.empty();
  }

  private static Doubt differs(Passage claim, Word<Side> word, Passage source, Word<Side> other) {
    String ours = word.place().of(claim.text());
    String theirs = other.place().of(source.text());
    String kind = DAY_PARTS.contains(ours) ? "date" : "direction";
    return Doubt.differs(kind, word.place(), ours, source, theirs);
  }

  private static Place whole(Passage passage) {
    return new Place(0, passage.text().length());
  }

  private static boolean isOpposite(Side one, Side other) {
    return one.row() == other.row() && one.member() != other.member();
  }
}
