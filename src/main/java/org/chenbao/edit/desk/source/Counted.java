package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.source.Codes.Hit;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// The same number of other things: fifty cases for fifty prompts, most jobs for most tasks.
final class Counted {
  private static final Codes THINGS = Codes.of("things.tsv");

  /// What is counted stands so near behind its number, in characters.
  private static final int NEAR_HAN = 12;

  private static final int NEAR_LATIN = 44;

  private static final Pattern MOST = Pattern.compile("(?:绝?大部分|绝?大多数|多数)|(?i:\\bmost\\b)");

  private static final Pattern STOP = Pattern.compile("[，。；：,.;:!?！？]");

  private Counted() {}

  /// A number or a “most”, and the thing behind it.
  private record Count(Place place, Hit thing) {}

  /// A number of other things.
  static Optional<Find> find(Sentence claim, List<Report> reports) {
    return claim.facts().quantities().stream()
        .filter(Counted::counts)
        .flatMap(q -> number(claim, q, reports).stream())
        .findFirst();
  }

  private static boolean counts(Quantity quantity) {
    Kind kind = quantity.unit().kind();
    return (kind == Kind.COUNT || kind == Kind.BARE)
        && Amounts.value(quantity) >= 3
        && !quantity.amount().isRange();
  }

  private static Optional<Find> number(Sentence claim, Quantity quantity, List<Report> reports) {
    Optional<Count> ours = behind(claim.words(), quantity.place());
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    return judge(
        ours.get(),
        Pair.of(claim, reports)
            .flatMap(p ->
                p.report().facts().quantities().stream()
                    .filter(q -> Counted.counts(q) && Pair.same(quantity, q))
                    .flatMap(q -> behind(p.report().words(), q.place()).stream())
                    .map(c -> new Told(p, c)))
            .toList());
  }

  /// Most of other things.
  static Optional<Find> most(Sentence claim, List<Report> reports) {
    return most(claim)
        .flatMap(ours ->
            judge(
                ours,
                Pair.of(claim, reports)
                    .filter(p -> p.shareFigure(ours.place))
                    .flatMap(p -> most(p.report()).map(c -> new Told(p, c)).stream())
                    .toList()));
  }

  private record Told(Pair pair, Count count) {}

  /// No report counts what the claim counts, and one counts something else.
  private static Optional<Find> judge(Count ours, List<Told> theirs) {
    boolean told = theirs.stream().anyMatch(t -> t.count.thing.code().equals(ours.thing.code()));
    return told || theirs.isEmpty()
        ? Optional.empty()
        : theirs
            .getFirst()
            .pair
            .differ(
                ours.place,
                theirs.getFirst().count.place.of(theirs.getFirst().pair.report().words()),
                "unit");
  }

  private static Optional<Count> most(Sentence sentence) {
    Matcher most = MOST.matcher(sentence.words());
    return most.find()
        ? behind(sentence.words(), new Place(most.start(), most.end()))
        : Optional.empty();
  }

  private static Optional<Count> behind(String words, Place number) {
    int near =
        words.charAt(number.end() - 1) < 0x2E80 && !han(words, number.end())
            ? NEAR_LATIN
            : NEAR_HAN;
    int end = Math.min(words.length(), number.end() + near);
    String behind = words.substring(number.start(), end);
    Matcher stop = STOP.matcher(behind);
    int limit =
        stop.find(Math.min(behind.length(), number.length())) ? stop.start() : behind.length();
    return THINGS
        .first(behind.substring(0, limit))
        .map(hit -> new Count(new Place(number.start(), number.start() + hit.end()), hit));
  }

  private static boolean han(String words, int at) {
    return words.substring(at, Math.min(words.length(), at + 4)).chars().anyMatch(c -> c >= 0x2E80);
  }
}
