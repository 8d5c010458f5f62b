package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.source.Codes.Hit;
import org.chenbao.model.Place;

/// An act of office done by another than the reports say: appointed by the one, not the other.
final class Actors {
  private static final Codes WHO = Codes.of("actors.tsv");
  private static final Codes ACTS = Codes.of("acts.tsv");

  /// Farther apart, they belong to different clauses.
  private static final int NEAR = 60;

  private Actors() {}

  /// @param who in the office's own words
  private record Deed(Hit who, Hit act, Place place) {}

  static Optional<Find> find(Sentence claim, List<Report> reports) {
    Optional<Deed> ours = deed(claim.words());
    return ours.flatMap(d -> {
      List<Told> theirs =
          Pair.of(claim, reports)
              .filter(p -> p.shareFigure(d.place))
              .flatMap(p -> deed(p.report().words()).map(t -> new Told(p, t)).stream())
              .filter(t -> t.deed.act.code().equals(d.act.code()))
              .toList();
      boolean told = theirs.stream().anyMatch(t -> t.deed.who.code().equals(d.who.code()));
      return told || theirs.isEmpty()
          ? Optional.<Find>empty()
          : theirs.getFirst().pair.differ(d.place, theirs.getFirst().words(), "name");
    });
  }

  private record Told(Pair pair, Deed deed) {
    String words() {
      return deed.place.of(pair.report().words());
    }
  }

  /// The first act of a sentence with whoever does it: before it, or behind “by”.
  private static Optional<Deed> deed(String words) {
    return ACTS.first(words)
        .flatMap(act -> {
          String behind = words.substring(act.end(), Math.min(words.length(), act.end() + NEAR));
          if (behind.startsWith(" by ")) {
            return WHO.first(behind)
                .map(who -> new Deed(who, act, new Place(act.start(), act.end() + who.end())));
          }
          int from = Math.max(0, act.start() - NEAR);
          return WHO.last(words.substring(from, act.start()))
              .map(who -> new Deed(who, act, new Place(from + who.start(), act.end())));
        });
  }
}
