package org.chenbao.edit.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.Sample;
import org.chenbao.TestFile;
import org.chenbao.edit.desk.page.Files;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Origin;
import org.chenbao.model.Told;
import org.chenbao.publish.manuscript.ManuscriptReader;

/// The rules' examples, as `examples.txt` has them.
final class Examples {
  private static final String FRONT =
      "---\ntitle: 今日要闻\ndate: 2025-06-18\ndigitalSourceType: none\n---\n# 今日要闻\n\n";
  private static final String STORY = "## 要闻\n\n### [一条新闻](https://kuaixun.example/a/1.html)\n\n";

  private Examples() {}

  /// An example of a rule.
  ///
  /// @param found true where the rule has to find something in it
  record Example(String rule, boolean found, List<String> lines) {
    Example {
      lines = List.copyOf(lines);
    }

    /// The rules that find something in it.
    List<Remark> remarks() {
      return CopyDesk.read(ManuscriptReader.read(edition()), files());
    }

    /// The example without the lines of the newsroom's files.
    String words() {
      return String.join("\n", lines.stream().filter(l -> !l.startsWith("%")).toList()).strip();
    }

    private String edition() {
      String words = words();
      if (words.startsWith("---") || words.startsWith("# ")) {
        return words + "\n";
      }
      boolean headed = words.startsWith("## ") || words.startsWith("### ");
      return FRONT + (headed ? "" : STORY) + words + "\n";
    }

    private Files files() {
      var reports = new ArrayList<Article>();
      var told = new ArrayList<Told>();
      for (String line : lines) {
        if (line.startsWith("%report ")) {
          reports.add(report(line.substring("%report ".length()), reports.size()));
        } else if (line.startsWith("%told ")) {
          told.add(told(line.split(" ", 4)));
        }
      }
      return new Files(reports, told);
    }

    private static Article report(String words, int number) {
      Article article = Sample.article("r" + number, "report" + number, "", words);
      Origin o = article.origin();
      return new Article(
          article.id(),
          new Origin(
              o.url(), o.outlet(), o.author(), Instant.parse("2025-06-17T08:00:00Z"), o.language()),
          article.words(),
          List.of());
    }

    private static Told told(String[] cells) {
      Article source = Sample.article("t", "told", cells[3], "");
      Origin o = source.origin();
      Article linked =
          new Article(
              "t",
              new Origin(cells[2], o.outlet(), o.author(), o.published(), o.language()),
              source.words(),
              List.of());
      return new Told(
          "s",
          LocalDate.parse(cells[1]),
          new Claim(cells[3], List.of()),
          List.of(),
          List.of(linked));
    }
  }

  /// By rule, in the order of the file.
  static Map<String, List<Example>> byRule() {
    Map<String, List<Example>> byRule = new LinkedHashMap<>();
    String rule = "";
    var lines = new ArrayList<String>();
    boolean found = false;
    for (String line : (TestFile.text("edit/desk/examples.txt") + "\n@ ").lines().toList()) {
      boolean begins = line.startsWith("+ ") || line.startsWith("- ") || line.startsWith("@ ");
      if (begins && !lines.isEmpty()) {
        byRule.computeIfAbsent(rule, _ -> new ArrayList<>()).add(new Example(rule, found, lines));
        lines.clear();
      }
      if (line.startsWith("@ ")) {
        rule = line.substring(2).strip();
      } else if (begins) {
        found = line.startsWith("+ ");
        lines.add(line.substring(2));
      } else if (!lines.isEmpty()) {
        lines.add(line.startsWith("  ") ? line.substring(2) : line);
      }
    }
    return byRule;
  }
}
