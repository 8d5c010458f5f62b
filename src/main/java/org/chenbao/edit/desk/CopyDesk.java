package org.chenbao.edit.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript;

/// Reads editions. Thread-safe.
public final class CopyDesk {
  private static final List<Function<Page, Stream<Remark>>> RULES =
      List.of(
          LinkRules::missing,
          LinkRules::shared,
          LinkRules::siteRoot,
          WordRules::relativeDate,
          WordRules::decreaseInTimes,
          WordRules::investmentAdvice,
          WordRules::placeholder,
          FormRules::label,
          FormRules::html,
          FormRules::tags);

  private CopyDesk() {}

  /// What there is to say, by line.
  public static List<Remark> read(Manuscript manuscript) {
    Page page = Page.of(manuscript);
    return RULES.stream()
        .flatMap(rule -> rule.apply(page))
        .sorted(Comparator.comparingInt(Remark::line).thenComparing(Remark::rule))
        .toList();
  }
}
