package org.chenbao.edit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Rows;
import org.chenbao.model.Verdict;
import org.chenbao.model.Verdict.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {
  private static final LocalDate TOLD = LocalDate.of(2026, 2, 20);

  static List<Arguments> rows() {
    return Rows.cells("/edit/verify/claims.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void claimsShouldBeHeldAgainstTheirEvidence(
      String claim, String evidence, String verdict, String findings) {
    Verdict given = verdict(claim, evidence);
    assertThat(name(given) + ": " + found(given, claim)).isEqualTo(verdict + ": " + findings);
  }

  @Test
  void reasonsShouldBeWordsForAPerson() {
    assertThat(flaws(verdict("成本降至十分之一", "成本最高降低 10 倍。")))
        .extracting(f -> f.message().chinese())
        .containsExactly("原文为“最高降低 10 倍”，稿中为“十分之一”");
  }

  @Test
  void aClaimWithoutEvidenceShouldBeUnfounded() {
    Verdict given = Verifier.verdict(Passage.of("", "他来了", TOLD), List.of());
    assertThat(flaws(given)).extracting(Flaw::kind).containsExactly("span");
  }

  private static Verdict verdict(String claim, String evidence) {
    return Verifier.verdict(Passage.of("", claim, TOLD), List.of(Passage.of("a", evidence, TOLD)));
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported _ -> "supported";
      case Verdict.Contradicted _ -> "contradicted";
      case Verdict.Unfounded _ -> "unfounded";
    };
  }

  private static String found(Verdict verdict, String claim) {
    return flaws(verdict).stream()
        .map(f -> f.kind() + " " + f.place().of(claim))
        .collect(Collectors.joining("; "));
  }

  private static List<Flaw> flaws(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported(var remarks) -> remarks;
      case Verdict.Contradicted(var flaws) -> flaws;
      case Verdict.Unfounded(var flaws) -> flaws;
    };
  }
}
