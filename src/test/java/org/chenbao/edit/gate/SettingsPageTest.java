package org.chenbao.edit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
  @Test
  void everyCheckShouldStandInTheDocsWithItsWeightAndLimit() throws IOException {
    List<String> docs = Files.readAllLines(Path.of("docs/settings.md"));
    assertThat(Card.all()).extracting(SettingsPageTest::row).allMatch(docs::contains);
  }

  private static String row(Card card) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            card.id(),
            card.weight().name().toLowerCase(Locale.ROOT),
            card.most() == 0 ? "–" : String.valueOf(card.limit()),
            card.asked().english());
  }
}
