package org.chenbao.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.collect.SourceOutcome.Ending;
import org.chenbao.collect.health.Standing;
import org.chenbao.collect.health.Surprise;
import org.chenbao.model.Finding;

/// What an answer teaches of its source, by what was known before.
record Learning(Optional<Standing> before, Instant now) {

  /// What is known of a source that it is too early to ask.
  Optional<Standing> notYet() {
    return before.filter(s -> !s.isDue(now));
  }

  /// As much of an answer as can be believed, and what is strange about it.
  Answer believed(Answer answer) {
    return surprise(answer).map(s -> limited(answer, s)).orElse(answer).with(before);
  }

  /// The same, with what is known of the source now.
  ///
  /// @param at the address that answered; empty where none did
  Answer from(Answer answer, String at) {
    var last = new Standing.Last(now, answer.ending().label(), answer.ending().why());
    String source = answer.source().url();
    if (before.isPresent() && (unbelieved(answer) || answer.ending() instanceof Ending.Unchanged)) {
      return believed(answer).with(before.map(b -> b.confirmed(source, last)));
    }
    var brought = new Standing.Brought(last, good(answer, at), dates(answer), until(answer));
    return noted(answer).with(Optional.of(Standing.after(before, source, brought)));
  }

  private boolean unbelieved(Answer answer) {
    return surprise(answer).isPresent();
  }

  private Optional<Surprise> surprise(Answer answer) {
    var window = new Window(now);
    long current =
        answer.tips().stream().filter(t -> window.takes(t.details().published())).count();
    return before.flatMap(b -> Surprise.in(b, names(answer), (int) current, now));
  }

  private Answer limited(Answer answer, Surprise surprise) {
    var window = new Window(now);
    List<Tip> tips =
        answer.tips().stream()
            .filter(t -> window.takes(t.details().published()))
            .limit(surprise.most())
            .toList();
    return new Answer(
        answer.source(), answer.ending(), tips, both(answer.findings(), surprise.finding()));
  }

  /// A feed that had entries and has none is told.
  private Answer noted(Answer answer) {
    Optional<Finding> emptied =
        answer.ending() instanceof Ending.Empty
            ? before.flatMap(Surprise::emptied)
            : Optional.empty();
    return emptied
        .map(f ->
            new Answer(answer.source(), answer.ending(), answer.tips(), both(answer.findings(), f)))
        .orElse(answer);
  }

  private Optional<Standing.Good> good(Answer answer, String at) {
    return switch (answer.ending()) {
      case Ending.Fresh _ -> Optional.of(new Standing.Good(now, at, names(answer)));
      case Ending.Empty _ ->
          before.flatMap(Surprise::emptied).isPresent()
              ? Optional.empty()
              : Optional.of(new Standing.Good(now, at, Set.of()));
      case Ending.Unchanged _,
          Ending.NotDue _,
          Ending.Throttled _,
          Ending.Refused _,
          Ending.Failed _,
          Ending.NotAFeed _ ->
          Optional.empty();
    };
  }

  private static Optional<Instant> until(Answer answer) {
    return answer.ending() instanceof Ending.Throttled(Instant until)
        ? Optional.of(until)
        : Optional.empty();
  }

  private static List<Instant> dates(Answer answer) {
    return answer.tips().stream().flatMap(t -> t.details().published().stream()).toList();
  }

  private static Set<String> names(Answer answer) {
    return answer.tips().stream().map(t -> Making.id(t.url())).collect(Collectors.toSet());
  }

  private static List<Finding> both(List<Finding> findings, Finding other) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(other);
    return all;
  }
}
