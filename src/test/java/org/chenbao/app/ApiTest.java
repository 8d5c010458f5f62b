package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.app.desk.guard.Scope;
import org.chenbao.app.desk.guard.Tokens;
import org.chenbao.app.desk.web.Browser;
import org.chenbao.app.desk.web.Browser.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programs ask the example day's desk, and attack it.
class ApiTest {
  private static final String DAY = "2026-02-13/zh";
  private static final String EDITION = "/api/v1/editions/" + DAY;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;
  private static DeskHouse house;
  private static Tokens tokens;
  private static Browser nobody;
  private static Browser reader;
  private static Browser publisher;
  private static String secret = "";

  @BeforeAll
  static void open() {
    Path data = ExampleDesk.into(folder.resolve("data"));
    house = DeskHouses.open(data);
    tokens = new Tokens(data, InstantSource.system());
    nobody = new Browser(house.port());
    secret = token("reader", Scope.READ);
    reader = bearing(secret);
    publisher = bearing(token("publisher", Scope.PUBLISH));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static String token(String name, Scope scope) {
    return tokens.add(name, Set.of(scope), Optional.empty()).secret();
  }

  private static Browser bearing(String secret) {
    return nobody.with("Authorization", "Bearer " + secret);
  }

  private static String story() throws IOException {
    return reader.get(EDITION).json().at("/themes/0/stories/0/id").asString();
  }

  private static String problem(Reply reply) {
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
    assertThat(reply.json().path("title").asString().lines()).hasSize(1);
    return reply.json().path("title").asString();
  }

  /// A route, an address of it in the example day, and the schema of its answer.
  private record Asked(String route, String address, String schema) {}

  private static List<Asked> asked() throws IOException {
    JsonNode found = reader.get(EDITION + "/stories/" + story()).json();
    return List.of(
        new Asked("/editions", "/editions", "Editions"),
        new Asked("/editions/{date}/{lang}", "/editions/" + DAY, "EditionDocument"),
        new Asked(
            "/editions/{date}/{lang}/stories/{id}",
            "/editions/" + DAY + "/stories/" + story(),
            "Story"),
        new Asked("/days", "/days", "Days"),
        new Asked("/days/{date}/{lang}/stories", "/days/" + DAY + "/stories", "DayStories"),
        new Asked(
            "/articles/{id}",
            "/articles/" + found.at("/story/sources/0/article").asString(),
            "Article"),
        new Asked("/sources", "/sources?limit=200", "Sources"),
        new Asked("/search", "/search?q=OpenAI", "Hits"),
        new Asked("/costs", "/costs", "Costs"));
  }

  @Test
  void everyAnswerShouldBeAsDescribed() throws IOException {
    JsonNode described = nobody.get("/api/openapi.json").json();
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (Asked one : asked()) {
      assertThat(
              described
                  .path("paths")
                  .path(one.route())
                  .at("/get/responses/200/content/application~1json/schema/$ref")
                  .asString(""))
          .as(one.route())
          .endsWith("/" + one.schema());
      Reply reply = reader.get("/api/v1" + one.address());
      assertThat(reply.status()).as(one.address()).isEqualTo(200);
      assertThat(schema(registry, described, one.schema()).validate(reply.json()))
          .as(one.address())
          .isEmpty();
    }
  }

  private static Schema schema(SchemaRegistry registry, JsonNode described, String name) {
    var all = JSON.createObjectNode();
    all.set("components", described.path("components"));
    all.put("$ref", "#/components/schemas/" + name);
    return registry.getSchema(all);
  }

  @Test
  void everyRouteShouldBeDescribedAndNothingElse() throws IOException {
    JsonNode described = nobody.get("/api/openapi.json").json();
    assertThat(described.path("openapi").asString()).isEqualTo("3.1.0");
    List<String> operations =
        described.path("paths").properties().stream()
            .flatMap(path ->
                path.getValue().propertyNames().stream()
                    .map(method -> method + " " + path.getKey()))
            .toList();
    assertThat(operations).containsExactlyInAnyOrderElementsOf(house.api());
    List<String> answered =
        Stream.concat(
                asked().stream().map(one -> "get " + one.route()),
                Stream.of(
                    "get /editions/{date}/{lang}/markdown", "post /editions/{date}/{lang}/publish"))
            .toList();
    assertThat(operations).containsExactlyInAnyOrderElementsOf(answered);
    assertThat(described.findValuesAsString("$ref"))
        .allSatisfy(r -> assertThat(described.at(r.substring(1)).isMissingNode()).as(r).isFalse());
  }

  @Test
  void aStoryShouldComeWithItsEvidence() throws IOException {
    JsonNode found = reader.get(EDITION + "/stories/" + story()).json();
    JsonNode evidence = found.at("/story/headlineEvidence/0");
    JsonNode article =
        found
            .path("articles")
            .valueStream()
            .filter(a -> a.path("id").equals(evidence.path("article")))
            .findFirst()
            .orElseThrow();
    String field = article.path(evidence.path("field").asString()).asString();
    assertThat(field.substring(evidence.path("start").asInt(), evidence.path("end").asInt()))
        .isEqualTo(evidence.path("quote").asString());
  }

  @Test
  void anEditionShouldBeHadAsMarkdown() throws IOException {
    Reply reply = reader.get(EDITION + "/markdown");
    assertThat(reply.header("Content-Type")).startsWith("text/markdown");
    assertThat(reply.body())
        .isEqualTo(Files.readString(folder.resolve("data/editions/2026-02-13/edition.md")));
  }

  @Test
  void whatDidNotChangeShouldNotBeSentAgain() throws IOException {
    Reply first = reader.get(EDITION);
    String tag = first.header("ETag");
    Reply again = reader.with("If-None-Match", "\"other\", W/" + tag).get(EDITION);
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(reader.with("If-None-Match", "\"other\"").get(EDITION).body())
        .isEqualTo(first.body());
  }

  @Test
  void pagesShouldHaveEveryRowOnce() throws IOException {
    JsonNode all = reader.get("/api/v1/sources?limit=200").json();
    JsonNode first = reader.get("/api/v1/sources?limit=7").json();
    JsonNode second =
        reader.get("/api/v1/sources?limit=7&offset=" + first.path("next").asInt()).json();
    assertThat(first.path("items")).hasSize(7);
    assertThat(second.path("items").get(0)).isEqualTo(all.path("items").get(7));
    assertThat(first.path("total").asInt()).isEqualTo(all.path("items").size());
    assertThat(all.has("next")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources?limit=201",
        "sources?offset=-1",
        "editions/2026-13-01/zh",
        "editions/2026-02-13/fr",
        "search",
        "search?q=a&kind=all",
        "search?q=%2B%2B",
        "costs?from=yesterday"
      })
  void badInputShouldBeSaidInOneLine(String address) throws IOException {
    Reply reply = reader.get("/api/v1/" + address);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(problem(reply)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "editions/1999-01-01/zh",
        "articles/..%2F..%2Fetc",
        "editions/2026-02-13/zh/stories/s-none",
        "days/1999-01-01/zh/stories"
      })
  void whatIsNotThereShouldBeSaidInOneLine(String address) throws IOException {
    assertThat(problem(reader.get("/api/v1/" + address))).isNotEmpty();
    assertThat(reader.get("/api/v1/" + address).status()).isIn(400, 404);
  }

  @Test
  void withoutATokenNothingShouldBeTold() throws IOException {
    Reply reply = nobody.get("/api/v1/editions");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(problem(reply)).contains("chenbao token add");
  }

  @Test
  void aSessionShouldCountForNothingHere() throws IOException {
    Browser person = nobody.in();
    assertThat(person.get("/desk/api/days").status()).isEqualTo(200);
    assertThat(person.get("/api/v1/days").status()).isEqualTo(401);
    assertThat(person.post(EDITION + "/publish", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void aTokenShouldCountForNothingAtTheDesk() throws IOException {
    assertThat(reader.get("/desk/api/days").status()).isEqualTo(401);
    String cookie = "chenbao-desk-" + house.port() + "=" + secret;
    assertThat(nobody.with("Cookie", cookie).get("/desk/api/days").status()).isEqualTo(401);
    assertThat(nobody.with("Cookie", cookie).get("/api/v1/days").status()).isEqualTo(401);
    assertThat(nobody.get("/api/v1/days?token=" + secret).status()).isEqualTo(401);
  }

  @Test
  void outOfScopeShouldBeForbiddenInOneLine() throws IOException {
    assertThat(problem(reader.post(EDITION + "/publish", Map.of())))
        .isEqualTo("the token reader may not publish");
    assertThat(problem(publisher.get("/api/v1/editions")))
        .isEqualTo("the token publisher may not read");
  }

  @Test
  void anotherSitesPageShouldNotUseAToken() throws IOException {
    Reply reply =
        publisher.with("Origin", "https://evil.example").post(EDITION + "/publish", Map.of());
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reader.with("Host", "rebound.example").get("/api/v1/editions").status())
        .isEqualTo(403);
    assertThat(reader.get("/api/v1/editions").header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void wrongTokensShouldCostTimeButShutNobodyOut() throws IOException {
    Browser wrong = bearing(secret.substring(0, secret.length() - 4) + "AAAA");
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 8; i++) {
      statuses.add(wrong.get("/api/v1/editions").status());
    }
    assertThat(statuses).startsWith(401).endsWith(429);
    assertThat(reader.get("/api/v1/editions").status()).isEqualTo(200);
    String noted = nobody.in().get("/desk/api/audit").body();
    assertThat(noted).contains("token-refused").doesNotContain(secret.substring(20, 40));
  }

  @Test
  void aRevokedTokenShouldBeRefusedAtOnce() throws IOException {
    Browser brief = bearing(token("brief", Scope.READ));
    assertThat(brief.get("/api/v1/editions").status()).isEqualTo(200);
    tokens.revoke("brief");
    assertThat(brief.get("/api/v1/editions").status()).isIn(401, 429);
  }

  @Test
  void nothingShouldGoOutThatWasNotShown() throws IOException {
    Reply shown = publisher.post(EDITION + "/publish", Map.of());
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.json().path("seen").asString()).isNotEmpty();
    Reply other =
        publisher.post(EDITION + "/publish", Map.of("seen", "0", "channels", List.of("site")));
    assertThat(other.status()).isEqualTo(409);
    assertThat(problem(other)).contains("look at it again");
    assertThat(nobody.in().get("/desk/api/audit").body()).contains("token publisher");
  }

  @Test
  void lifeShouldBeToldToAnyoneAndFiguresToThisMachine() throws IOException {
    assertThat(nobody.get("/healthz").json().path("status").asString()).isEqualTo("ok");
    String figures = nobody.get("/metrics").body();
    assertThat(figures)
        .contains("chenbao_editions{state=\"published\"} 2\n")
        .contains("# TYPE chenbao_model_tokens gauge\n")
        .contains("chenbao_sources{outcome=");
    assertThat(figures.lines())
        .allMatch(l -> l.matches("# (HELP|TYPE) .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"})? [0-9.E]+"));
  }
}
