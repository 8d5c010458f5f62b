package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;
import org.chenbao.model.Place;

/// The quantities of a sentence as keys of value and unit, so that two sentences that state one
/// amount share it.
final class Amounts {
  /// 117–2: how a body voted.
  private static final Pattern VOTE =
      Pattern.compile("(?<![\\d.-])(\\d{2,3})(?:[-–—]|比)(\\d{1,3})(?![\\d%]|[.-]\\d)");

  private static final Set<Unit.Kind> COUNTS = Set.of(Unit.Kind.COUNT, Unit.Kind.BARE);

  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private Amounts() {}

  /// All of them, in their order. The 5.3 of a version counts nothing.
  static Set<String> in(String words) {
    List<Name> names = Names.in(words);
    return Stream.concat(
            VOTE.matcher(words).results().map(vote -> vote.group(1) + ":" + vote.group(2)),
            Quantities.in(words).stream()
                .filter(
                    q -> !isOne(q) && names.stream().noneMatch(n -> begins(n.place(), q.place())))
                .map(q -> key(q, words)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The sums of money.
  static Set<String> ofMoney(String words) {
    return Quantities.in(words).stream()
        .filter(q -> q.unit().kind() == Unit.Kind.MONEY)
        .map(Amounts::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// "In one system" counts nothing.
  private static boolean isOne(Quantity q) {
    return q.unit().kind() == Unit.Kind.BARE && q.amount().low().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean begins(Place name, Place quantity) {
    return name.start() <= quantity.start() && quantity.start() < name.end();
  }

  /// A count that is hardly chance is one whatever is called what it counts: 150 家, 150 个机构.
  private static String key(Quantity quantity, String words) {
    return Remaining.of(quantity, words).orElseGet(() -> key(quantity));
  }

  private static String key(Quantity quantity) {
    BigDecimal value = quantity.amount().low().stripTrailingZeros();
    boolean telling = value.compareTo(TELLING) >= 0 && COUNTS.contains(quantity.unit().kind());
    return value.toPlainString() + (telling ? "" : quantity.unit().code());
  }
}
