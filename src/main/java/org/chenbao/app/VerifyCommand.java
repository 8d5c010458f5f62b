package org.chenbao.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Scripts;
import org.chenbao.model.Verdict;
import org.chenbao.model.Verdict.Flaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `chenbao verify --jsonl`: claims against the words they rest on, one verdict a line.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Checks claims against the words they rest on, as JSON Lines.",
    footer = {
      "",
      "Example:",
      "  echo '{\"id\":\"1\",\"claim\":\"售价 20 美元\",\"evidence\":[{\"id\":\"a\",\"text\":\"售价 10 美元\"}]}'"
          + " | chenbao verify --jsonl"
    })
final class VerifyCommand implements Runnable {
  /// The evidence of the last row, read: rows that check one text several times come together.
  private List<Passage> evidence = List.of();

  private JsonNode evidenceRow = JsonLines.JSON.nullNode();

  /// Says what the rows are; there is no other form yet, so nothing has to be kept.
  @Option(names = "--jsonl", required = true, description = "JSON Lines on stdin and stdout.")
  void jsonLines(boolean asked) {}

  /// Verdicts come one by one anyway.
  @Option(names = "--quiet", description = "No progress on stderr.")
  void quiet(boolean asked) {}

  @Override
  public void run() {
    JsonLines.read(System.in, "stdin", this::answer);
  }

  private void answer(JsonNode row) {
    String claim = JsonLines.text(row, "claim");
    read(row.path("evidence"));
    LocalDate told = evidence.isEmpty() ? Passage.UNDATED : evidence.getFirst().told();
    Verdict verdict = Verifier.verdict(Passage.of("", claim, told), evidence);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", JsonLines.need(row, "id"));
    answer.put("verdict", word(verdict));
    answer.put("findings", flaws(verdict).stream().map(f -> finding(f, claim)).toList());
    JsonLines.write(System.out, answer);
  }

  private void read(JsonNode rows) {
    if (rows.equals(evidenceRow)) {
      return;
    }
    var passages = new ArrayList<Passage>();
    for (JsonNode row : rows) {
      String text = Scripts.clean(JsonLines.text(row, "text"));
      passages.add(Passage.of(JsonLines.text(row, "id"), text, day(row)));
    }
    evidence = List.copyOf(passages);
    evidenceRow = rows;
  }

  private static LocalDate day(JsonNode row) {
    String published = JsonLines.text(row, "published");
    try {
      return published.length() < 10
          ? Passage.UNDATED
          : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeParseException e) {
      throw CommandFailure.unusable("\"published\" is no date: " + published);
    }
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported _ -> "supported";
      case Verdict.Contradicted _ -> "contradicted";
      case Verdict.Unfounded _ -> "unfounded";
    };
  }

  private static List<Flaw> flaws(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported(var remarks) -> remarks;
      case Verdict.Contradicted(var flaws) -> flaws;
      case Verdict.Unfounded(var flaws) -> flaws;
    };
  }

  private static Map<String, Object> finding(Flaw flaw, String claim) {
    var finding = new LinkedHashMap<String, Object>();
    finding.put("kind", flaw.kind());
    finding.put("text", flaw.place().of(claim));
    finding.put("start", flaw.place().start());
    finding.put("end", flaw.place().end());
    finding.put("evidence", flaw.evidence().isEmpty() ? null : flaw.evidence());
    finding.put("message", flaw.message().chinese());
    return finding;
  }
}
