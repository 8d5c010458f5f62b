package org.chenbao.app.desk;

import java.util.List;
import java.util.Locale;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;

/// What the gate says of a text, ready to be written as JSON.
///
/// @param removed what is not printed, and why
public record RulingView(boolean cleared, List<CheckRow> checks, List<RemovedRow> removed) {
  public RulingView {
    checks = List.copyOf(checks);
    removed = List.copyOf(removed);
  }

  /// One check.
  ///
  /// @param weight `hold`, `shorten` or `remark`
  public record CheckRow(
      String rule,
      String asked,
      boolean passed,
      String weight,
      String detail,
      List<FaultRow> faults) {
    public CheckRow {
      faults = List.copyOf(faults);
    }
  }

  /// One thing a check found.
  public record FaultRow(String story, String words) {}

  /// One thing that is not printed.
  public record RemovedRow(String story, String text, String reason) {}

  static RulingView of(Ruling ruling) {
    Language language = ruling.edition().masthead().language();
    return new RulingView(
        ruling instanceof Ruling.Cleared,
        ruling.checks().stream().map(c -> row(c, language)).toList(),
        ruling.edition().removed().stream()
            .map(r -> new RemovedRow(r.story(), r.text(), r.reason().in(language)))
            .toList());
  }

  private static CheckRow row(Ruling.Check check, Language language) {
    return new CheckRow(
        check.rule(),
        check.asked().in(language),
        check.passed(),
        check.weight().name().toLowerCase(Locale.ROOT),
        check.detail(language),
        check.faults().stream().map(f -> new FaultRow(f.story(), f.words().in(language))).toList());
  }
}
