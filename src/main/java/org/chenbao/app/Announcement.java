package org.chenbao.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;
import org.chenbao.publish.form.Term;

/// What a person is told on stdout when a run has ended.
final class Announcement {
  private static final int HEADLINES_A_THEME = 3;

  private Announcement() {}

  /// Title, themes with headlines, counts, seconds, and where the edition is.
  static List<String> of(Edition edition, Path folder, int sources, double seconds) {
    var lines = new ArrayList<String>();
    Edition.Masthead top = edition.masthead();
    String marks = top.imprint().example() ? " · " + Term.EXAMPLE.in(top.language()) : "";
    lines.add(Term.PAPER.in(top.language()) + " " + top.date() + marks + "  " + top.title());
    for (Edition.Theme theme : edition.themes()) {
      lines.add("");
      lines.add(theme.name());
      theme.stories().stream()
          .limit(HEADLINES_A_THEME)
          .forEach(p -> lines.add("  · " + p.headline().text()));
      if (theme.stories().size() > HEADLINES_A_THEME) {
        lines.add("  · … " + (theme.stories().size() - HEADLINES_A_THEME) + " more");
      }
    }
    lines.add("");
    int stories = edition.stories().size();
    lines.add(
        "%d stories, %d briefs, %d claims bound to their sources, %d reports read, %d removed; %.1f s"
            .formatted(
                stories,
                edition.all().size() - stories,
                edition.all().stream().mapToInt(p -> p.claims().size()).sum(),
                sources,
                edition.removed().size(),
                seconds));
    lines.add("Edition: " + folder.resolve("index.html"));
    lines.add("         edition.md, edition.json, cover.png and report.json beside it");
    return lines;
  }

  /// Why an edition was held.
  static List<String> of(Ruling.Held held, Path folder) {
    var lines = new ArrayList<String>();
    lines.add("The gate held the edition of " + held.edition().masthead().date() + ":");
    held.checks().stream()
        .filter(Ruling.Check::holds)
        .forEach(c -> lines.add("  " + c.rule() + ": " + c.detail(Language.EN)));
    lines.add("Nothing was published. Report: " + folder.resolve("held").resolve("report.json"));
    return lines;
  }
}
