package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;
import org.chenbao.model.Body;
import org.chenbao.publish.Samples;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import org.chenbao.publish.channel.Standing;
import org.chenbao.publish.channel.WechatForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WechatTest {
  private static final WechatForm FORM = new WechatForm("", "https://news.example/");
  private static final Body COVER = Body.of("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
  private static final Bulletin BULLETIN = Bulletin.of(Samples.generated(), Optional.of(COVER));

  private Instant now = Instant.parse("2026-02-13T23:00:00Z");
  private final WechatStandIn account = new WechatStandIn(() -> now);
  private final List<Standing> standing = new ArrayList<>();
  private Faults server;
  private Wechat wechat;
  private String instead = "";

  @BeforeEach
  void begin() throws Exception {
    server = new Faults(new Random(1), 0, this::act);
    wechat = wechat(WechatStandIn.APPID, WechatStandIn.SECRET);
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void editionShouldBecomeADraftWithItsPictures() {
    assertThat(sent(Errand.EDITION))
        .containsExactly(
            new Outcome.Sent("m1"),
            new Outcome.Sent("http://mmbiz.example/2?from=appmsg"),
            new Outcome.Sent("draft-1"));
    JsonNode draft = Optional.ofNullable(account.made.get("draft-1")).orElseThrow();
    assertThat(draft.path("title").stringValue("")).startsWith("远山智能开源 H2 模型");
    assertThat(draft.path("thumb_media_id").stringValue("")).isEqualTo("m1");
    assertThat(draft.path("content").stringValue(""))
        .contains("<img src=\"http://mmbiz.example/2?from=appmsg\"", "（AI-generated）");
    assertThat(account.calls("stable_token")).isEqualTo(1);
  }

  @Test
  void draftThatIsThereShouldNotBeMadeAgain() {
    sent(Errand.EDITION);
    List<String> earlier = List.of("m1", "http://mmbiz.example/2?from=appmsg");
    Message draft = FORM.messages(BULLETIN, Errand.EDITION, List.of()).getLast();
    assertThat(wechat.send(draft, earlier)).isEqualTo(new Outcome.Sent("draft-1"));
    assertThat(account.calls("draft/add")).isEqualTo(1);
  }

  @Test
  void correctionShouldRewriteTheDraftAndWithdrawalDeleteIt() {
    sent(Errand.EDITION);
    assertThat(sent(Errand.CORRECTION)).last().isEqualTo(new Outcome.Sent(""));
    assertThat(account.drafts).hasSize(1);
    assertThat(String.valueOf(account.drafts.get("draft-1"))).contains("更正：本期已更正", "m3");
    assertThat(sent(Errand.WITHDRAWAL)).hasSize(2).containsOnly(new Outcome.Sent(""));
    assertThat(account.drafts).isEmpty();
    Message deletion = new Message("draft", "draft/delete", named("draft-1"), "", true);
    assertThat(wechat.send(deletion, List.of())).isEqualTo(new Outcome.Sent(""));
    assertThat(messages(Errand.WITHDRAWAL)).isEmpty();
    assertThat(messages(Errand.CORRECTION).getLast().act()).isEqualTo("draft/add");
  }

  @Test
  void draftThatAPersonPublishedShouldBeLeftToThem() {
    sent(Errand.EDITION);
    account.drafts.clear();
    assertThat(sent(Errand.CORRECTION)).last().satisfies(o -> refused(o, "go on in the console"));
    assertThat(sent(Errand.WITHDRAWAL)).first().satisfies(o -> refused(o, "published or deleted"));
  }

  @Test
  void keyShouldBeRenewedWhenItRunsOut() {
    sent(Errand.EDITION);
    now = now.plus(Duration.ofMinutes(114));
    sent(Errand.CORRECTION);
    assertThat(account.calls("stable_token")).isEqualTo(1);
    now = now.plus(Duration.ofMinutes(2));
    sent(Errand.CORRECTION);
    assertThat(account.calls("stable_token")).isEqualTo(2);
    account.forget();
    assertThat(sent(Errand.CORRECTION)).last().isEqualTo(new Outcome.Sent(""));
    assertThat(account.calls("stable_token")).isEqualTo(3);
  }

  @Test
  void mistakesShouldBeNamed() {
    Message first = messages(Errand.EDITION).getFirst();
    assertThat(wechat("wx0", WechatStandIn.SECRET).send(first, List.of()))
        .satisfies(o -> refused(o, "errcode 40013: no account has this appid"));
    assertThat(wechat(WechatStandIn.APPID, "wrong secret").send(first, List.of()))
        .satisfies(o -> refused(o, "errcode 40125: the account's secret is wrong"))
        .asString()
        .doesNotContain("wrong secret");
    instead = "{\"errcode\":40164,\"errmsg\":\"invalid ip 192.0.2.7, not in whitelist\"}";
    assertThat(wechat.send(first, List.of())).satisfies(o -> refused(o, "192.0.2.7"));
  }

  @Test
  void whatMayPassShouldWait() {
    Message first = messages(Errand.EDITION).getFirst();
    instead = "{\"errcode\":-1,\"errmsg\":\"system error\"}";
    assertThat(wechat.send(first, List.of())).isInstanceOf(Outcome.Later.class);
    instead = "<html>a proxy</html>";
    assertThat(wechat.send(first, List.of())).isInstanceOf(Outcome.Later.class);
    instead = "";
    wechat.send(first, List.of());
    instead = "{\"errcode\":-1,\"errmsg\":\"system error\"}";
    assertThat(wechat.send(first, List.of())).isInstanceOf(Outcome.Doubtful.class);
    instead = "{\"errcode\":45009,\"errmsg\":\"reach max api daily quota limit\"}";
    assertThat(wechat.send(first, List.of()))
        .isInstanceOfSatisfying(
            Outcome.Later.class, o -> assertThat(o.after()).contains(Duration.ofHours(1)));
    instead = "{\"errcode\":42001,\"errmsg\":\"expired\",\"access_token\":\"key9\"}";
    assertThat(wechat.send(first, List.of())).asString().doesNotContain("key9");
  }

  private static void refused(Outcome outcome, String why) {
    assertThat(outcome)
        .isInstanceOfSatisfying(Outcome.Refused.class, r -> assertThat(r.why()).contains(why));
  }

  private List<Message> messages(Errand errand) {
    return FORM.messages(BULLETIN, errand, List.copyOf(standing));
  }

  /// Sends all messages of an errand, as the archive would have it.
  private List<Outcome> sent(Errand errand) {
    var earlier = new ArrayList<String>();
    var outcomes = new ArrayList<Outcome>();
    for (Message message : messages(errand)) {
      Outcome outcome = wechat.send(message, List.copyOf(earlier));
      outcomes.add(outcome);
      if (outcome instanceof Outcome.Sent(String remote)) {
        earlier.add(remote);
        String old = Standing.in(standing, message.slot()).map(Standing::remote).orElse("");
        standing.removeIf(s -> s.slot().equals(message.slot()));
        String name = remote.isEmpty() ? old : remote;
        standing.add(new Standing(message.slot(), message.act(), name, message.says()));
      }
    }
    return outcomes;
  }

  private static Message.Content named(String draft) {
    return Message.Content.json(
        ("{\"media_id\":\"" + draft + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  private String act(HttpExchange exchange, byte[] body) {
    return instead.isEmpty() ? account.act(exchange, body) : "200 " + instead;
  }

  private Wechat wechat(String appid, String secret) {
    var allowed = new Allowance("127.0.0.1", server.port(), Use.CHANNEL);
    var policy = new AddressPolicy(Set.of(allowed));
    var courier = new Courier(policy, Use.CHANNEL, Resolver.SYSTEM, Duration.ofSeconds(10));
    var owner = new WechatAccount.Owner(appid, new Secret(secret));
    return new Wechat(
        new WechatAccount(server.url(), owner, new ChatHook.Wire(() -> now, courier)));
  }
}
