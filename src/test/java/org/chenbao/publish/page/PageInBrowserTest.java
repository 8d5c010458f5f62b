package org.chenbao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chenbao.model.Ruling;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What only a browser can tell of a page: at 320, 390 and 1280 pixels, light and dark.
class PageInBrowserTest {
  private static final String LIGHT = "--blink-settings=preferredColorScheme=1";
  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final Path PROBE = Path.of("src/test/resources/publish/probe.html");

  @TempDir private Path folder;

  @BeforeEach
  void needChromium() {
    Chromium.need();
  }

  @Test
  void lightPageShouldFitAndOpenItsEvidence() throws IOException, InterruptedException {
    JsonNode result = open(Samples.generated(), LIGHT);
    check(result);
    assertThat(background(result)).isEqualTo("rgb(251, 249, 244)");
  }

  @Test
  void darkPageShouldFitAndOpenItsEvidence() throws IOException, InterruptedException {
    JsonNode result = open(Samples.ordinary(), DARK);
    check(result);
    assertThat(background(result)).isEqualTo("rgb(22, 21, 19)");
  }

  @Test
  void hostileWordsShouldNotBreakThePage() throws IOException, InterruptedException {
    check(open(Hostile.edition(), LIGHT));
  }

  private JsonNode open(Ruling.Cleared cleared, String scheme)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("index.html"), HtmlEdition.of(cleared));
    Files.copy(PROBE, folder.resolve("probe.html"));
    return Chromium.probe(folder, "", scheme);
  }

  private static void check(JsonNode result) {
    assertThat(result.path("error").isMissingNode()).as(result.toString()).isTrue();
    assertThat(result.propertyNames()).containsExactly("w320", "w390", "w1280");
    for (JsonNode width : result) {
      for (JsonNode state : width) {
        assertThat(state.path("scroll").intValue()).isZero();
        assertThat(state.path("beyond")).isEmpty();
        assertThat(state.path("faint")).isEmpty();
        assertThat(state.path("requests")).isEmpty();
      }
      assertThat(width.path("closed").path("figures").intValue()).isZero();
      assertThat(width.path("closed").path("unreachable").intValue()).isZero();
      assertThat(width.path("open").path("evidence").intValue()).isGreaterThan(10);
      assertThat(width.path("open").path("figures").intValue())
          .isEqualTo(width.path("open").path("evidence").intValue());
    }
  }

  private static String background(JsonNode result) {
    return result.path("w390").path("closed").path("background").stringValue();
  }
}
