package org.chenbao.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chenbao.model.Language;
import org.chenbao.publish.page.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What only a browser can tell of the site: axe's rules, and what its search finds.
class SiteInBrowserTest {
  private static final Path PROBES = Path.of("src/test/resources/publish");

  /// One of each kind of page.
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "2026-02-13/index.html",
          "2026-02-14/s1.html",
          "2026-02-14/s3.html",
          "2026-03-01/index.html",
          "archive/index.html",
          "archive/2026-02.html",
          "themes/index.html",
          "sources/index.html",
          "search.html",
          "404.html");

  @TempDir private Path folder;

  @BeforeEach
  void needChromium() {
    Chromium.need();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void axeShouldFindNothing(int scheme) throws IOException, InterruptedException {
    site("axe.html");
    try (InputStream axe =
        Objects.requireNonNull(SiteInBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
      Files.write(folder.resolve("axe.min.js"), axe.readAllBytes());
    }
    JsonNode result =
        Chromium.probe(
            folder,
            "?" + String.join(",", PAGES),
            "--blink-settings=preferredColorScheme=" + scheme);
    assertThat(result.propertyNames()).containsExactlyElementsOf(PAGES);
    for (JsonNode page : result) {
      assertThat(page.path("violations")).as(result.toString()).isEmpty();
      assertThat(page.path("passed").intValue()).isGreaterThan(10);
    }
  }

  @Test
  void searchShouldFindChineseAndEnglish() throws IOException, InterruptedException {
    site("ask.html");
    JsonNode result = Chromium.probe(folder, "?云杉,模型 h2,Larkspur,lark,CEO,没有此词");
    assertThat(links(result, "云杉")).containsExactly("2026-03-01/s1.html");
    assertThat(links(result, "模型 h2"))
        .containsExactly("2026-03-02/s1.html", "2026-02-14/s1.html", "2026-02-13/s1.html");
    assertThat(links(result, "Larkspur")).contains("2026-02-13/s2.html");
    assertThat(links(result, "lark")).isEqualTo(links(result, "Larkspur"));
    assertThat(links(result, "CEO")).isEmpty();
    assertThat(result.path("没有此词").path("status").stringValue()).isEqualTo("没有找到。");
  }

  private static List<String> links(JsonNode result, String question) {
    return result.path(question).path("links").valueStream().map(JsonNode::stringValue).toList();
  }

  private void site(String probe) throws IOException {
    Archives archives = Archives.ofSamples();
    archives.remove("2026-02-28");
    Site.build(new Plan("", Language.ZH), archives, archives);
    for (Map.Entry<String, String> file : archives.files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    Files.copy(PROBES.resolve(probe), folder.resolve("probe.html"));
  }
}
