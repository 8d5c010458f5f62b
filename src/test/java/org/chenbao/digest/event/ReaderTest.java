package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chenbao.Sample;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private final Reader reader = new Reader(Glossary.load());

  @Test
  void whoWroteALinkedReportIsNotWhatItsTitleNames() {
    assertThat(names("The weights of Lantern are open, says Northlight (Ada Marsh/Harbor Post)"))
        .contains("northlight", "lantern")
        .doesNotContain("marsh", "harbor");
    assertThat(names("Northlight 开放 Lantern 权重 via @harborpost, @adamarsh"))
        .doesNotContain("harborpost", "adamarsh");
  }

  @Test
  void whatStandsInParenthesesOtherwiseIsTheTitles() {
    assertThat(names("Prices fall (again) for Lantern/Beacon users")).contains("beacon");
  }

  private Set<String> names(String title) {
    return reader.read(Sample.article("a", "keji", title, "")).signs().names().title();
  }
}
