package org.chenbao.edit.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chenbao.edit.deep.Minutes.End;
import org.chenbao.edit.standard.Commission;
import org.chenbao.model.Draft;

/// Writes one lead story: draft after draft until two agree, a judge where none do, and the best of
/// them in one.
///
/// @param selected the same story by selection
/// @param drafts how many at most
/// @param calls how often anybody may be asked, the judge included
record Deliberation(Commission commission, Draft selected, int drafts, int calls) {

  /// What was written, and how it came about.
  record Outcome(Draft draft, Minutes minutes) {}

  Outcome outcome(Judge judge) {
    List<List<Integer>> orders = Readings.of(commission.size(), drafts);
    List<Take> takes = takes(orders.subList(0, Math.min(calls, orders.size())));
    if (takes.isEmpty()) {
      return new Outcome(selected, minutes(takes, End.NONE, Changes.NONE));
    }
    if (takes.size() == 1) {
      Draft draft = commission.draft(takes.getFirst().answer(), selected);
      return new Outcome(draft, minutes(takes, End.ALONE, Changes.NONE));
    }
    boolean agreed = Agreement.isReached(takes);
    Optional<ToIntFunction<Item>> marks =
        agreed || calls <= orders.size() ? Optional.empty() : judge.marks(commission, takes);
    List<Item> chosen = new Merging(takes, marks.orElse(_ -> 0)).items();
    End end = agreed ? End.AGREED : marks.isPresent() ? End.JUDGED : End.UNJUDGED;
    return new Outcome(
        commission.draft(Merging.answer(chosen), selected),
        minutes(takes, end, Changes.of(chosen, takes)));
  }

  private Minutes minutes(List<Take> takes, End end, Changes changes) {
    return new Minutes(commission.story(), takes.size(), Agreement.best(takes), end, changes);
  }

  private List<Take> takes(List<List<Integer>> orders) {
    var takes = new ArrayList<Take>();
    for (int i = 0; i < orders.size() && !Agreement.isReached(takes); i++) {
      int number = i + 1;
      commission
          .answer(orders.get(i))
          .map(answer -> Take.of(number, answer, commission, selected))
          .ifPresent(takes::add);
    }
    return takes;
  }
}
