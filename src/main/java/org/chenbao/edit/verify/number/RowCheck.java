package org.chenbao.edit.verify.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;
import org.chenbao.model.Place;

/// Do the figures of a row stand in its order, where a sentence is the evidence's but for them?
///
/// Each of them may stand somewhere in the row, so that nothing but its place tells which is wrong.
public final class RowCheck implements Check {

  /// A sentence with its figures taken out.
  private record Row(String words, List<Quantity> figures) {
    static Row of(Passage passage, Line line) {
      List<Quantity> figures =
          passage.facts().quantities().stream().filter(q -> line.place().holds(q.place())).toList();
      var words = new StringBuilder();
      int from = line.place().start();
      for (Quantity figure : figures) {
        words.append(passage.text(), from, Math.max(from, figure.place().start())).append('#');
        from = Math.max(from, figure.place().end());
      }
      words.append(passage.text(), from, line.place().end());
      return new Row(words.toString().replaceAll("[^\\p{L}\\p{N}#]+", ""), figures);
    }
  }

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      Row row = Row.of(claim, line);
      if (row.figures().size() > 1) {
        doubt(claim, row, evidence).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  /// The first that differs; none where one sentence of the evidence has the row as it is.
  private static Optional<Doubt> doubt(Passage claim, Row row, List<Passage> evidence) {
    Optional<Doubt> first = Optional.empty();
    for (Passage passage : evidence) {
      for (Line line : passage.facts().lines()) {
        Row other = Row.of(passage, line);
        if (!other.words().equals(row.words())) {
          continue;
        }
        Optional<Doubt> doubt = doubt(claim, row, passage, other);
        if (doubt.isEmpty()) {
          return Optional.empty();
        }
        first = first.or(() -> doubt);
      }
    }
    return first;
  }

  private static Optional<Doubt> doubt(Passage claim, Row row, Passage passage, Row other) {
    for (int i = 0; i < Math.min(row.figures().size(), other.figures().size()); i++) {
      Quantity ours = row.figures().get(i);
      Quantity theirs = other.figures().get(i);
      if (!QuantityCheck.agrees(ours, theirs)) {
        Place place = ours.place();
        return Optional.of(
            Doubt.differs(
                "number",
                place,
                place.of(claim.text()),
                passage,
                theirs.place().of(passage.text())));
      }
    }
    return Optional.empty();
  }
}
