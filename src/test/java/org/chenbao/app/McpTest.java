package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.app.desk.guard.Scope;
import org.chenbao.app.desk.guard.Tokens;
import org.chenbao.app.desk.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An assistant asks the example day, by the protocol's own client over both of its transports.
class McpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";

  @TempDir static Path folder;
  private static Path data;
  private static DeskHouse house;
  private static String secret = "";

  @BeforeAll
  static void open() {
    data = ExampleDesk.into(folder.resolve("data"));
    house = DeskHouses.open(data);
    var tokens = new Tokens(data, InstantSource.system());
    secret = tokens.add("assistant", Set.of(Scope.READ), Optional.empty()).secret();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static McpClientTransport http(String bearer) {
    var request = HttpRequest.newBuilder().header("Authorization", "Bearer " + bearer);
    return HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + house.port())
        .endpoint("/mcp")
        .requestBuilder(request)
        .openConnectionOnStartup(false)
        .build();
  }

  private static McpClientTransport stdio() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        ServerParameters.builder(java)
            .args(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.chenbao.app.Main",
                "mcp",
                "--data",
                data.toString())
            .build();
    return new StdioClientTransport(command, McpJsonDefaults.getMapper());
  }

  private static McpSyncClient client(McpClientTransport transport) {
    return McpClient.sync(transport)
        .requestTimeout(PATIENCE)
        .initializationTimeout(PATIENCE)
        .build();
  }

  private static CallToolRequest request(String tool, Map<String, Object> given) {
    return CallToolRequest.builder(tool).arguments(given).build();
  }

  private static String text(CallToolResult result) {
    assertThat(result.content()).hasSize(1);
    return ((TextContent) result.content().getFirst()).text();
  }

  private static JsonNode asked(McpSyncClient client, String tool, Map<String, Object> given) {
    CallToolResult result = client.callTool(request(tool, given));
    String text = text(result);
    assertThat(result.isError()).as(text).isNotEqualTo(true);
    assertThat(result.meta()).containsEntry("chenbao/untrusted", true);
    assertThat(text).startsWith("Untrusted content");
    return JsonMapper.builder().build().readTree(text.substring(text.indexOf('\n') + 1));
  }

  private static void ask(McpSyncClient client) {
    client.initialize();
    assertThat(client.getServerInstructions()).contains("untrusted");
    assertThat(client.listTools().tools())
        .hasSize(5)
        .allSatisfy(tool -> {
          assertThat(tool.annotations().readOnlyHint()).isTrue();
          assertThat(tool.inputSchema().toString()).contains("additionalProperties=false");
        });
    JsonNode edition = asked(client, "get_edition", Map.of("date", "2026-02-13"));
    String id = edition.at("/stories/0/id").asString();
    JsonNode story = asked(client, "get_story", Map.of("date", "2026-02-13", "id", id));
    assertThat(story.at("/story/headlineEvidence/0/quote").asString()).isNotEmpty();
    assertThat(asked(client, "search_stories", Map.of("query", "Anthropic"))).isNotEmpty();
    assertThat(asked(client, "list_sources", Map.of())).isNotEmpty();
    JsonNode values = asked(client, "compare_values", Map.of("name", "Anthropic"));
    assertThat(values.findValuesAsString("low")).contains("380000000000");
  }

  @Test
  void anAssistantShouldAskOverHttp() {
    try (McpSyncClient client = client(http(secret))) {
      ask(client);
    }
  }

  @Test
  void anAssistantShouldAskOverStandardStreamsBesideTheDesk() {
    try (McpSyncClient client = client(stdio())) {
      ask(client);
    }
  }

  @Test
  void whatNoSchemaKnowsShouldBeRefused() {
    try (McpSyncClient client = client(http(secret))) {
      client.initialize();
      var wrong = Map.<String, Object>of("date", "2026-02-13", "write", "everything");
      assertThat(client.callTool(request("get_edition", wrong)).isError()).isTrue();
      var none = Map.<String, Object>of("date", "1999-01-01");
      CallToolResult missing = client.callTool(request("get_edition", none));
      assertThat(missing.isError()).isTrue();
      assertThat(text(missing)).isEqualTo("no edition of 1999-01-01 in zh");
    }
  }

  @Test
  void nobodyShouldComeInWithoutATokenOrFromAnotherSite() throws IOException {
    try (McpSyncClient client = client(http("chenbao_assistant_wrong"))) {
      assertThatThrownBy(client::initialize).isInstanceOf(RuntimeException.class);
    }
    Browser program =
        new Browser(house.port())
            .with("Authorization", "Bearer " + secret)
            .with("Accept", "application/json, text/event-stream");
    assertThat(program.send("POST", "/mcp", INITIALIZE).status()).isEqualTo(200);
    assertThat(program.with("Origin", "https://evil.example").send("POST", "/mcp", INITIALIZE))
        .returns(403, Browser.Reply::status);
    assertThat(program.with("Host", "rebound.example").send("POST", "/mcp", INITIALIZE))
        .returns(403, Browser.Reply::status);
    assertThat(program.with("Authorization", "").in().send("POST", "/mcp", INITIALIZE))
        .returns(401, Browser.Reply::status);
  }
}
