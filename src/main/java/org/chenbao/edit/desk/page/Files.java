package org.chenbao.edit.desk.page;

import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Told;

/// What a newsroom holds beside an edition: reports of its day, and what earlier editions told.
///
/// Either may be empty; rules that need them then find nothing.
public record Files(List<Article> reports, List<Told> told) {
  /// Nothing but the edition itself.
  public static final Files NONE = new Files(List.of(), List.of());

  public Files {
    reports = List.copyOf(reports);
    told = List.copyOf(told);
  }
}
