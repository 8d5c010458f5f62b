package org.chenbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final Instant LATE = Instant.parse("2026-02-13T22:54:17Z");

  @Test
  void aDayIsOfThoseItWasWrittenFor() {
    assertThat(origin(Language.EN).day()).isEqualTo(LocalDate.of(2026, 2, 13));
    assertThat(origin(Language.ZH).day()).isEqualTo(LocalDate.of(2026, 2, 14));
  }

  private static Origin origin(Language language) {
    var outlet = new Outlet("Wire", "wire.example", Tier.STANDARD);
    return new Origin("https://wire.example/1", outlet, "", LATE, language);
  }
}
