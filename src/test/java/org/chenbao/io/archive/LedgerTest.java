package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.llm.Amount;
import org.chenbao.io.llm.Caps;
import org.chenbao.io.llm.Cost;
import org.chenbao.model.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The book of costs in the archive.
class LedgerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
  private static final Instant NOVEMBER = Instant.parse("2026-11-30T23:59:59Z");
  private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void nothingShouldBeBookedBeyondTheEditionsCap() {
    Caps caps = caps(100, Long.MAX_VALUE);
    OptionalLong first = archive.ledger().reserve(cost(DAY, NOVEMBER, 60, 0), caps);
    assertThat(first).isPresent();
    assertThat(archive.ledger().reserve(cost(DAY, NOVEMBER, 41, 0), caps)).isEmpty();
    assertThat(archive.ledger().reserve(cost(DAY, NOVEMBER, 40, 0), caps)).isPresent();
    assertThat(archive.ledger().reserve(cost(DAY.plusDays(1), NOVEMBER, 100, 0), caps)).isPresent();
    archive.ledger().settle(first.getAsLong(), cost(DAY, NOVEMBER, 10, 0).spent());
    assertThat(archive.ledger().left(cost(DAY, NOVEMBER, 0, 0), caps).tokens()).isEqualTo(50);
  }

  @Test
  void editionsOfTwoLanguagesShouldHaveACapEach() {
    Caps caps = caps(100, Long.MAX_VALUE);
    archive.ledger().reserve(cost(DAY, NOVEMBER, 100, 0), caps);
    var errand = new Cost.Errand(DAY, Language.EN, "write", "s1");
    var english = new Cost(errand, NOVEMBER, cost(DAY, NOVEMBER, 100, 0).spent());
    assertThat(archive.ledger().reserve(english, caps)).isPresent();
  }

  @Test
  void aMonthShouldBeTheMonthOfTheCall() {
    Caps caps = caps(Long.MAX_VALUE, 500);
    assertThat(archive.ledger().reserve(cost(DAY, NOVEMBER, 1, 400), caps)).isPresent();
    assertThat(archive.ledger().reserve(cost(DAY.plusDays(1), NOVEMBER, 1, 101), caps)).isEmpty();
    assertThat(archive.ledger().reserve(cost(DAY.plusDays(1), DECEMBER, 1, 500), caps)).isPresent();
  }

  @Test
  void whatAKilledRunSetAsideShouldStayBooked() {
    Caps caps = caps(100, Long.MAX_VALUE);
    archive.ledger().reserve(cost(DAY, NOVEMBER, 70, 7), caps);
    archive.close();
    open();
    assertThat(archive.ledger().left(cost(DAY, NOVEMBER, 0, 0), caps).tokens()).isEqualTo(30);
    assertThat(archive.costs(NOVEMBER, DECEMBER)).containsExactly(cost(DAY, NOVEMBER, 70, 7));
    assertThat(archive.costs(DECEMBER, DECEMBER.plusSeconds(1))).isEmpty();
  }

  private static Caps caps(long tokensAnEdition, long moneyAMonth) {
    return new Caps(
        new Amount(tokensAnEdition, Long.MAX_VALUE), new Amount(Long.MAX_VALUE, moneyAMonth));
  }

  private static Cost cost(LocalDate day, Instant at, long tokens, long money) {
    var usage = new Usage("a-model", tokens / 2, 0, tokens - tokens / 2);
    var errand = new Cost.Errand(day, Language.ZH, "write", "s1");
    return new Cost(errand, at, new Cost.Spent(usage, money, false));
  }
}
