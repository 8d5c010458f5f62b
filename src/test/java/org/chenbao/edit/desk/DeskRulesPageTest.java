package org.chenbao.edit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// `docs/desk-rules.md` says what the rules do.
class DeskRulesPageTest {
  @Test
  void thePageShouldBeMadeFromTheRules() throws IOException {
    assertThat(Files.readString(DeskRulesPage.FILE))
        .as("docs/desk-rules.md is stale: run %s", DeskRulesPage.COMMAND)
        .isEqualTo(DeskRulesPage.text());
  }
}
