package org.chenbao.edit.desk.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.language.Name;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// What tells an event from others: the words, names and numbers that it is told in.
///
/// @param head the headline's words
/// @param all the words of headline and facts
/// @param names who or what is named
/// @param numbers what is counted or measured; bare numbers stand in every report
public record Event(Set<String> head, Set<String> all, Set<String> names, List<Quantity> numbers) {
  /// Two tellings of which the shorter stands to so much in the longer are of one event.
  private static final double SAME = 0.65;

  /// Where both give one number of one name, so much will do.
  private static final double ANCHORED = 0.4;

  /// Tellings of fewer words are alike by chance.
  private static final int FEWEST = 8;

  /// Reads a telling.
  public static Event of(String headline, String facts) {
    String text = headline + "\n" + facts;
    return new Event(
        Grams.of(headline),
        Grams.of(text),
        Named.in(text).stream().map(Name::canonical).collect(Collectors.toSet()),
        Quantities.in(text).stream().filter(q -> q.unit().kind() != Kind.BARE).toList());
  }

  /// True where both tell one event, however long.
  public boolean isSame(Event other) {
    return all.size() <= other.all.size() ? isToldBy(other) : other.isToldBy(this);
  }

  private boolean isToldBy(Event whole) {
    double share = Math.min(Grams.share(all, whole.all), Grams.share(head, whole.all));
    return all.size() >= FEWEST && (share >= SAME || (share >= ANCHORED && isAnchoredIn(whole)));
  }

  private boolean isAnchoredIn(Event whole) {
    return names.stream().anyMatch(whole.names::contains)
        && numbers.stream()
            .anyMatch(n -> whole.numbers.stream().anyMatch(o -> Amounts.agree(n, o)));
  }
}
