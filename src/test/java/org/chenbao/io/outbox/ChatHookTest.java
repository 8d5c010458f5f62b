package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;
import org.chenbao.publish.Samples;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Chat;
import org.chenbao.publish.channel.ChatForm;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatHookTest {
  private static final Instant NOW = Instant.parse("2026-02-13T23:00:00Z");

  private HttpServer server;
  private String answer = "";
  private int status = 200;
  private String query = "";
  private String body = "";
  private String bearer = "";

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  /// The signatures were made with the formulas of the documentation, in another language.
  @Test
  void callShouldBeSignedAsEachChatHasIt() {
    answer = "{\"code\":0}";
    assertThat(sent(Chat.FEISHU, "abc")).isEqualTo(new Outcome.Sent(""));
    assertThat(body)
        .contains(
            "\"timestamp\":\"1771023600\"",
            "\"sign\":\"iY65+B6KGh/ZgnWMaFlHwNv/fKRYe5zJ4MdlMlk3rpw=\"");
    answer = "{\"errcode\":0}";
    assertThat(sent(Chat.DINGTALK, "abc")).isEqualTo(new Outcome.Sent(""));
    assertThat(query)
        .isEqualTo(
            "key=hidden&timestamp=1771023600000&sign=YHYCTKSyXAtIeKQu%2F02EmiutTD9MC2nCJZ2hWDPMnbI%3D");
    assertThat(sent(Chat.NTFY, "abc")).isEqualTo(new Outcome.Sent(""));
    assertThat(bearer).isEqualTo("Bearer abc");
  }

  @Test
  void callWithoutASecretShouldBeWhatWasShown() {
    answer = "{\"code\":0}";
    sent(Chat.FEISHU, "");
    assertThat(body).isEqualTo(message(Chat.FEISHU).content().text());
    assertThat(query).isEqualTo("key=hidden");
  }

  @Test
  void answerShouldCountAndNotItsStatus() {
    answer = "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";
    assertThat(sent(Chat.DINGTALK, "abc"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, r -> assertThat(r.why()).contains("sign not match"));
    answer = "{\"errcode\":45009,\"errmsg\":\"too often\"}";
    assertThat(sent(Chat.WECOM, "")).isInstanceOf(Outcome.Later.class);
    answer = "<html>a proxy</html>";
    assertThat(sent(Chat.BARK, "")).isInstanceOf(Outcome.Doubtful.class);
    answer = "{\"code\":200}";
    assertThat(sent(Chat.BARK, "")).isEqualTo(new Outcome.Sent(""));
  }

  @Test
  void statusShouldCountWhereThereIsNothingElse() {
    for (Chat chat : List.of(Chat.SLACK, Chat.DISCORD, Chat.NTFY)) {
      status = 200;
      assertThat(sent(chat, "")).isEqualTo(new Outcome.Sent(""));
      status = 404;
      assertThat(sent(chat, "")).isInstanceOf(Outcome.Refused.class);
      status = 429;
      assertThat(sent(chat, "")).isInstanceOf(Outcome.Later.class);
      status = 502;
      assertThat(sent(chat, "")).isInstanceOf(Outcome.Doubtful.class);
    }
  }

  @Test
  void nothingSecretShouldBeTold() {
    status = 403;
    answer = "no " + url() + " with abc";
    assertThat(sent(Chat.NTFY, "abc").toString()).doesNotContain("hidden", "abc");
  }

  private Outcome sent(Chat chat, String secret) {
    var allowed = new Allowance("127.0.0.1", server.getAddress().getPort(), Use.CHANNEL);
    var courier =
        new Courier(
            new AddressPolicy(Set.of(allowed)),
            Use.CHANNEL,
            Resolver.SYSTEM,
            Duration.ofSeconds(10));
    var wire = new ChatHook.Wire(InstantSource.fixed(NOW), courier);
    return new ChatHook(chat, new Secret(url()), new Secret(secret), false, wire)
        .send(message(chat), List.of());
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/send?key=hidden";
  }

  private static Message message(Chat chat) {
    var bulletin = Bulletin.of(Samples.ordinary(), Optional.empty());
    return new ChatForm(chat, "").messages(bulletin, Errand.EDITION, List.of()).getFirst();
  }

  private void answer(HttpExchange exchange) throws IOException {
    query = exchange.getRequestURI().getRawQuery();
    bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] said = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
    exchange.getResponseBody().write(said);
    exchange.close();
  }
}
