package org.chenbao.io.llm;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;
import org.chenbao.edit.Pen;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stand-in for a provider: speaks HTTP on this machine in each dialect, good and bad.
public final class StandIn implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// A provider of each dialect.
  public static final List<String> PROVIDERS = List.of("openai", "anthropic", "gemini", "ollama");

  /// What a test waits for at most.
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  /// Sent to nobody else; no body may hold it.
  public static final String KEY = "sk-stand-in-0123456789";

  private final MockWebServer server = new MockWebServer();
  private final String provider;
  private final Conduct conduct;
  private final AtomicInteger asked = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> bodies = new ConcurrentLinkedQueue<>();

  /// Starts to answer.
  public StandIn(String provider, Conduct conduct) throws IOException {
    this.provider = provider;
    this.conduct = conduct;
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    server.start();
  }

  /// A pen for this server that does not wait between tries.
  public Pen pen() {
    return pen(DEADLINE);
  }

  Pen pen(Duration deadline) {
    Endpoint endpoint =
        new Endpoint(Provider.named(provider).orElseThrow(), url(), KEY, "stand-in");
    var policy = new AddressPolicy(Set.of(endpoint.allowance()));
    var courier = new Courier(policy, Use.MODEL, Resolver.SYSTEM, deadline);
    return new EndpointPen(endpoint, courier, new Patience(_ -> {}));
  }

  /// Where it answers.
  public String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /// How often it was asked.
  public int asked() {
    return asked.get();
  }

  /// All that was sent to it.
  public List<String> bodies() {
    return List.copyOf(bodies);
  }

  @Override
  public void close() {
    server.close();
  }

  private MockResponse answer(RecordedRequest request) {
    ByteString body = request.getBody();
    String sent = body == null ? "" : body.utf8();
    bodies.add(sent);
    int time = asked.incrementAndGet();
    return switch (conduct) {
      case BUSY_ONCE ->
          time == 1
              ? status(429).newBuilder().addHeader("Retry-After", "1").build()
              : good(wrote(sent));
      case FAILING -> status(500);
      case OVERLOADED -> status(529);
      case WRONG_KEY -> status(401);
      case SLOW_DRIP -> drip(wrote(sent));
      case CUT_STREAM -> cut(wrote(sent));
      case NOT_JSON -> response(200, "<html>busy</html>");
      case EMPTY -> response(200, "{}");
      case REFUSAL, HELD_BACK, EMPTY_AT_LIMIT -> response(200, Shape.of(provider).bad(conduct));
      default -> good(wrote(sent));
    };
  }

  private String wrote(String sent) {
    String asked = Shape.of(provider).material(JSON.readTree(sent));
    return Wrote.about(asked.lines().skip(1).findFirst().orElse("[]"), conduct);
  }

  private MockResponse good(String text) {
    return response(200, Shape.of(provider).good(text));
  }

  private MockResponse drip(String text) {
    return good(text).newBuilder().throttleBody(1, 1, TimeUnit.SECONDS).build();
  }

  private MockResponse cut(String text) {
    return good(text).newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();
  }

  private static MockResponse status(int code) {
    return response(code, "{\"error\":{\"message\":\"not now\"}}");
  }

  private static MockResponse response(int code, String body) {
    return new MockResponse.Builder().code(code).body(body).build();
  }

  /// How a dialect wraps question and answer.
  private enum Shape {
    CHAT("/messages/1/content"),
    MESSAGES("/messages/0/content"),
    GENERATE("/contents/0/parts/0/text"),
    OLLAMA("/messages/1/content");

    private final String path;

    Shape(String path) {
      this.path = path;
    }

    static Shape of(String provider) {
      return switch (provider) {
        case "anthropic" -> MESSAGES;
        case "gemini" -> GENERATE;
        case "ollama" -> OLLAMA;
        default -> CHAT;
      };
    }

    String material(JsonNode sent) {
      return sent.at(path).asString("");
    }

    String good(String text) {
      return wrap(text, this == CHAT ? "stop" : this == GENERATE ? "STOP" : "end_turn");
    }

    String bad(Conduct conduct) {
      String nothing = "";
      return switch (this) {
        case CHAT ->
            conduct == Conduct.REFUSAL
                ? "{\"choices\":[{\"message\":{\"refusal\":\"I will not.\"}}]}"
                : wrap(nothing, conduct == Conduct.HELD_BACK ? "content_filter" : "length");
        case MESSAGES -> wrap(nothing, limit(conduct) ? "max_tokens" : "refusal");
        case GENERATE -> wrap(nothing, limit(conduct) ? "MAX_TOKENS" : "SAFETY");
        case OLLAMA ->
            limit(conduct) ? wrap(nothing, "length") : wrap("I cannot help with that.", "stop");
      };
    }

    private static boolean limit(Conduct conduct) {
      return conduct == Conduct.EMPTY_AT_LIMIT;
    }

    private String wrap(String text, String end) {
      String form =
          switch (this) {
            case CHAT ->
                """
                {"model":"m-1","choices":[{"finish_reason":"%2$s","message":{"content":%1$s}}],
                 "usage":{"prompt_tokens":12,"completion_tokens":34,
                  "prompt_tokens_details":{"cached_tokens":2}}}
                """;
            case MESSAGES ->
                """
                {"model":"m-1","stop_reason":"%2$s","content":[{"type":"text","text":%1$s}],
                 "usage":{"input_tokens":10,"cache_read_input_tokens":2,"output_tokens":34}}
                """;
            case GENERATE ->
                """
                {"modelVersion":"m-1","candidates":[{"finishReason":"%2$s","content":{"parts":[
                 {"text":"hm","thought":true},{"text":%1$s}]}}],"usageMetadata":{
                 "promptTokenCount":12,"cachedContentTokenCount":2,
                 "candidatesTokenCount":30,"thoughtsTokenCount":4}}
                """;
            case OLLAMA ->
                """
                {"model":"m-1","done":true,"done_reason":"%2$s","message":{"content":%1$s},
                 "prompt_eval_count":12,"eval_count":34}
                """;
          };
      return form.formatted(JSON.writeValueAsString(text), end);
    }
  }
}
