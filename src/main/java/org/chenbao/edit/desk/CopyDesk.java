package org.chenbao.edit.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.edit.desk.figure.FigureRules;
import org.chenbao.edit.desk.front.FrontRules;
import org.chenbao.edit.desk.headline.HeadlineRules;
import org.chenbao.edit.desk.link.LinkRules;
import org.chenbao.edit.desk.page.Files;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Rule;
import org.chenbao.edit.desk.source.SourceRules;
import org.chenbao.edit.desk.words.WordRules;
import org.chenbao.model.Manuscript;

/// Reads editions. Thread-safe.
public final class CopyDesk {
  private static final List<Rule> RULES =
      Stream.of(
              LinkRules.all(),
              FrontRules.all(),
              WordRules.all(),
              FigureRules.all(),
              HeadlineRules.all(),
              SourceRules.all())
          .flatMap(List::stream)
          .toList();

  private CopyDesk() {}

  /// Every rule's name, by subject.
  public static List<String> rules() {
    return RULES.stream().map(Rule::id).toList();
  }

  /// What there is to say of an edition alone, by line.
  public static List<Remark> read(Manuscript manuscript) {
    return read(manuscript, Files.NONE);
  }

  /// What there is to say of an edition beside what the newsroom holds, by line.
  public static List<Remark> read(Manuscript manuscript, Files files) {
    Page page = Page.of(manuscript, files);
    return RULES.stream()
        .flatMap(rule -> rule.finds(page).map(find -> new Remark(Card.of(rule.id()), find)))
        .sorted(Comparator.comparingInt(Remark::line).thenComparing(Remark::rule))
        .toList();
  }
}
