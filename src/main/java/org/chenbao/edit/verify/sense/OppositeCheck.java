package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Counterpart;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Tables;
import org.chenbao.model.Place;

/// Does what rises in the source rise in the claim, is who buys there no seller here, and what is
/// blue there no other colour?
public final class OppositeCheck implements Check {

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

  /// A passage of the evidence with its words of the table.
  private record Source(Passage passage, List<Word<Side>> words) {

    Stream<Word<Side>> in(Place place) {
      return words.stream().filter(w -> place.holds(w.place()));
    }

    boolean has(Side side) {
      return words.stream().anyMatch(w -> w.kind().equals(side));
    }
  }

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    if (words.in(claim.text(), whole(claim)).isEmpty()) {
      return doubts;
    }
    List<Source> sources =
        evidence.stream().map(p -> new Source(p, words.in(p.text(), whole(p)))).toList();
    for (Line line : claim.facts().lines()) {
      List<Word<Side>> ours = words.in(claim.text(), line.place());
      if (!ours.isEmpty()) {
        doubts(claim, ours, Counterpart.of(claim, line, evidence), sources, doubts);
      }
    }
    return doubts;
  }

  private static void doubts(
      Passage claim,
      List<Word<Side>> ours,
      List<Counterpart> counterparts,
      List<Source> sources,
      List<Doubt> doubts) {
    for (Word<Side> word : ours) {
      if (!isExcused(word.kind(), ours) && !isSaid(word.kind(), counterparts, sources)) {
        rival(claim, word, counterparts, sources)
            .or(() -> anywhere(claim, word, sources))
            .ifPresent(doubts::add);
      }
    }
  }

  /// A sentence with both of a pair compares them.
  private static boolean isExcused(Side side, List<Word<Side>> ours) {
    return side.pair() && ours.stream().anyMatch(w -> isOpposite(w.kind(), side));
  }

  /// One of a pair has to stand in the sentence that says the same, one of many anywhere.
  private static boolean isSaid(Side side, List<Counterpart> counterparts, List<Source> sources) {
    return side.pair()
        ? counterparts.stream().flatMap(c -> words(c, sources)).anyMatch(w -> w.kind().equals(side))
        : sources.stream().anyMatch(s -> s.has(side));
  }

  private static Stream<Word<Side>> words(Counterpart counterpart, List<Source> sources) {
    return sources.stream()
        .filter(s -> s.passage().equals(counterpart.passage()))
        .flatMap(s -> s.in(counterpart.line().place()));
  }

  private static Optional<Doubt> rival(
      Passage claim, Word<Side> word, List<Counterpart> counterparts, List<Source> sources) {
    return counterparts.stream()
        .flatMap(c ->
            words(c, sources)
                .filter(other -> isOpposite(other.kind(), word.kind()))
                .map(other -> differs(claim, word, c.passage(), other)))
        .findFirst();
  }

  /// Where the words around the opposite are the claim's, and those around the same word less so.
  private static Optional<Doubt> anywhere(Passage claim, Word<Side> word, List<Source> sources) {
    Line around = Line.around(claim.text(), word.place());
    double same = -1;
    double most = 0;
    Optional<Doubt> doubt = Optional.empty();
    for (Source source : sources) {
      if (!claim.sharesLanguage(source.passage())) {
        continue;
      }
      for (Word<Side> other : source.words()) {
        if (other.kind().row() != word.kind().row()) {
          continue;
        }
        double share = around.sharedWith(Line.around(source.passage().text(), other.place()));
        if (!isOpposite(other.kind(), word.kind())) {
          same = Math.max(same, share);
        } else if (share > most) {
          most = share;
          doubt = Optional.of(differs(claim, word, source.passage(), other));
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
