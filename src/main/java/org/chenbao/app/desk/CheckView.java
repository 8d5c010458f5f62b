package org.chenbao.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be said of a text, ready to be written as JSON; places are UTF-16 offsets in it.
public record CheckView(List<ClaimView> claims, List<RemarkView> remarks) {
  public CheckView {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
  }

  /// A sentence that states something, and what it rests on.
  ///
  /// @param kind `title`, `summary`, `headline`, `lead`, `fact`, `paragraph`, `insight`, `impact`,
  ///   `brief`, `sources`, `note` or `terms`
  /// @param state `bound`, `checked`, `failed`, `unbound` or `free`
  public record ClaimView(
      int from,
      int to,
      String story,
      String kind,
      String state,
      List<EvidenceView> evidence,
      List<String> flaws) {
    public ClaimView {
      evidence = List.copyOf(evidence);
      flaws = List.copyOf(flaws);
    }
  }

  /// Words of a stored source.
  ///
  /// @param start in the article's field
  public record EvidenceView(
      String article, String field, int start, int end, String quote, String outlet, String date) {}

  /// What the copy desk says.
  ///
  /// @param severity `error`, `warning` or `note`
  public record RemarkView(
      String rule, String severity, int from, int to, String message, @Nullable Fix fix) {}

  /// What would put it right.
  public record Fix(int from, int to, String insert) {}
}
