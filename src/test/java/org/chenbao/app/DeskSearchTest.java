package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chenbao.app.desk.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What a person finds at the desk, on the example day, over HTTP.
class DeskSearchTest {
  private static final String SEARCH = "/desk/api/search?q=";

  @TempDir Path data;
  private DeskHouse house;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    ExampleDesk.into(data);
    house = DeskHouses.open(data);
    browser = new Browser(house.port()).in();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// Asks until the archive has been read.
  private JsonNode found(String words, String more) throws IOException {
    while (true) {
      Browser.Reply reply = browser.get(SEARCH + coded(words) + more);
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      if (!reply.json().path("indexing").asBoolean()) {
        return reply.json().path("hits");
      }
    }
  }

  @Test
  void aNameShouldBeFoundInBothLanguages() throws IOException {
    List<String> languages = found("英伟达", "").findValuesAsString("lang");
    assertThat(languages).contains("zh", "en");
    assertThat(found("nvidia", "").findValuesAsString("id"))
        .containsAll(found("英伟达", "&kind=story").findValuesAsString("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "story", "edition"})
  void aKindShouldBeAllThatIsFound(String kind) throws IOException {
    assertThat(found("Anthropic", "&kind=" + kind).findValuesAsString("kind"))
        .isNotEmpty()
        .containsOnly(kind);
  }

  @Test
  void daysAndASourceShouldNarrowWhatIsFound() throws IOException {
    JsonNode first = found("Anthropic", "&kind=article").path(0);
    String outlet = first.path("source").asString();
    assertThat(found("Anthropic", "&source=" + coded(outlet)).findValuesAsString("source"))
        .isNotEmpty()
        .containsOnly(outlet);
    assertThat(found("Anthropic", "&from=2026-02-14")).isEmpty();
    assertThat(found("Anthropic", "&until=2026-02-13&from=2026-02-13&kind=edition")).hasSize(1);
  }

  @Test
  void marksShouldStandOnTheWordsAskedFor() throws IOException {
    JsonNode hit = found("Anthropic", "&kind=article").path(0);
    JsonNode mark = hit.path("marks").path(0);
    String passage = hit.path("passage").asString();
    assertThat(passage.substring(mark.path(0).asInt(), mark.path(1).asInt()))
        .isEqualToIgnoringCase("Anthropic");
  }

  @Test
  void aFoundArticleShouldBeReadAsText() throws IOException {
    JsonNode hit = found("Anthropic", "&kind=article").path(0);
    Browser.Reply reply = browser.get("/desk/api/articles/" + hit.path("id").asString());
    assertThat(reply.json().path("title").asString()).isEqualTo(hit.path("title").asString());
    assertThat(browser.get("/desk/api/articles/none").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, word",
    "'  ', 400, word",
    "'%22,%22', 400, word",
    "'AI&kind=all', 400, kind",
    "'AI&from=yesterday', 400, 2026",
    "'AI&until=2026-02-30', 400, 2026"
  })
  void whatCannotBeAskedShouldBeSaid(String query, int status, String words) throws IOException {
    Browser.Reply reply = browser.get(SEARCH + query.replace(" ", "%20"));
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.error()).contains(words);
  }

  @Test
  void aLongQuestionShouldBeAnsweredOrRefused() throws IOException {
    assertThat(found("人工智能公司".repeat(20), "").isArray()).isTrue();
    assertThat(found("能 ".repeat(60).strip(), "").isArray()).isTrue();
    assertThat(browser.get(SEARCH + coded("能".repeat(121))).status()).isEqualTo(413);
  }

  @Test
  void nothingShouldBeAnOperatorButQuotationMarks() throws IOException {
    assertThat(found("Anthropic OR zzqx", "")).isEmpty();
    assertThat(found("-Anthropic title:Anthropic*", "").findValuesAsString("title"))
        .allSatisfy(title -> assertThat(title).isNotEmpty());
    assertThat(found("\"billion Anthropic\" [", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search?q=AI", "articles/1"})
  void nothingShouldBeToldToWhoIsNotIn(String path) throws IOException {
    var stranger = new Browser(house.port());
    assertThat(stranger.get("/desk/api/" + path).status()).isEqualTo(401);
    Browser other = browser.with("Sec-Fetch-Site", "cross-site");
    assertThat(other.get("/desk/api/" + path).status()).isEqualTo(403);
  }

  @Test
  void theDeskShouldOpenAgainWhereItWasClosedWhileReading() throws IOException {
    browser.get(SEARCH + "AI");
    house.close();
    house = DeskHouses.open(data);
    browser = new Browser(house.port()).in();
    assertThat(found("Anthropic", "")).isNotEmpty();
  }
}
