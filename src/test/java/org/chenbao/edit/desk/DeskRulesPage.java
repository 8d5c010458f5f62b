package org.chenbao.edit.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chenbao.edit.desk.Examples.Example;

/// Writes `docs/desk-rules.md` from the rules and their examples.
final class DeskRulesPage {
  /// The page.
  static final Path FILE = Path.of("docs/desk-rules.md");

  /// What to type when the page is stale.
  static final String COMMAND =
      "./build -q test-compile exec:java -Dexec.classpathScope=test"
          + " -Dexec.mainClass=org.chenbao.edit.desk.DeskRulesPage";

  private static final int LONGEST = 160;

  private DeskRulesPage() {}

  /// Writes the page into the working folder.
  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() {
    Map<String, List<Example>> examples = Examples.byRule();
    var page = new StringBuilder();
    page.append("# The rules of the copy desk\n\n")
        .append("`chenbao check EDITION.md` reads an edition by these ")
        .append(CopyDesk.rules().size())
        .append(" rules. Made from `rules.tsv` and the rules' examples by\n`")
        .append(COMMAND)
        .append(
            "`.\n\nAn error is what a reader of the edition can see to be wrong, a warning what")
        .append(" an editor has to look at, a note\na matter of form. One finding is one fault;")
        .append(" other lines on which it shows are related to it.\n\n")
        .append("| rule | severity | told as | why |\n|---|---|---|---|\n");
    CopyDesk.rules().forEach(id -> page.append(row(Card.of(id))));
    CopyDesk.rules().forEach(id -> page.append(section(Card.of(id), examples)));
    return page.toString();
  }

  private static String row(Card card) {
    return "| [%s](#%s) | %s | %s | %s |\n"
        .formatted(card.id(), card.id(), severity(card), card.message().english(), card.reason());
  }

  private static String section(Card card, Map<String, List<Example>> examples) {
    var section =
        new StringBuilder("\n## " + card.id() + "\n\n" + card.message().chinese() + "\n\n");
    for (Example example : examples.getOrDefault(card.id(), List.of())) {
      section
          .append(example.found() ? "- found: " : "- passed: ")
          .append("`")
          .append(shown(example))
          .append("`\n");
    }
    return section.toString();
  }

  private static String shown(Example example) {
    String line = String.join(" ⏎ ", example.lines()).replaceAll("( ⏎ )+", " ⏎ ").strip();
    line = line.replace('`', '\'').replaceAll("\\s+", " ").replaceFirst("( ⏎)+$", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }

  private static String severity(Card card) {
    return card.severity().name().toLowerCase(Locale.ROOT);
  }
}
