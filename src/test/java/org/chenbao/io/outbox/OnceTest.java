package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Outbox;
import org.chenbao.io.archive.Printed;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.GuardedSockets;
import org.chenbao.io.web.Resolver;
import org.chenbao.model.Body;
import org.chenbao.model.Language;
import org.chenbao.publish.Samples;
import org.chenbao.publish.channel.Book;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Chat;
import org.chenbao.publish.channel.ChatForm;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Dispatch;
import org.chenbao.publish.channel.Fate;
import org.chenbao.publish.channel.Form;
import org.chenbao.publish.channel.MailForm;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import org.chenbao.publish.channel.TelegramForm;
import org.chenbao.publish.channel.WebhookForm;
import org.chenbao.publish.channel.WechatForm;
import org.chenbao.publish.form.JsonEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand deliveries over servers that fail and through a process that ends between any two
/// steps: none is lost, none is doubled.
class OnceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 13);
  private static final int DAYS = 100;
  private static final int FAULTS = 15;
  private static final int ENDS = 2;
  static final String SECRET = "a secret of the test";
  private static final String READER = "reader@x.example";
  private static final Body COVER = Body.of("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
  private static final MailForm.Sender SENDER =
      new MailForm.Sender("晨报", "daily@news.example", Optional.empty(), "", Optional.empty());
  private static final Map<String, Form> FORMS = forms();

  @TempDir private Path folder;

  private final Random random = new Random(20260213);
  private final Time time = new Time();
  private final Map<String, Integer> figures = new TreeMap<>();

  /// The process ends here, as `kill -9` would have it.
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// Time passes only where somebody waits.
  private static final class Time implements InstantSource {
    private Instant now = Instant.parse("2026-02-13T23:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration duration) {
      now = now.plus(duration);
    }
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new TreeMap<>();
    forms.put("group", new TelegramForm("@daily", Optional.empty()));
    forms.put("flow", new WebhookForm());
    forms.put("letter", new MailForm(SENDER, List.of(READER)));
    forms.put("paper", new WechatForm("", "https://news.example/"));
    for (Chat chat : Chat.values()) {
      forms.put(chat.key(), new ChatForm(chat, "https://news.example/"));
    }
    return forms;
  }

  @Test
  void thousandDeliveriesShouldArriveOnceEach() throws Exception {
    fill(folder, DAYS, time);
    telegram();
    webhook();
    mail();
    for (Chat chat : Chat.values()) {
      chat(chat);
    }
    wechat();
    assertThat(figures.get("the process ended")).isGreaterThan(50);
    assertThat(figures.get("a person looked")).isGreaterThan(5);
    System.out.println("OnceTest: " + DAYS * FORMS.size() + " deliveries, " + figures);
  }

  private void telegram() throws IOException {
    var telegram = new TelegramStandIn();
    try (var bots = new Faults(random, FAULTS, telegram)) {
      var token = new Secret(TelegramStandIn.TOKEN);
      deliver(
          "group",
          new Telegram(bots.url(), token, false, courier(bots)),
          message -> telegram.chat.containsValue(shown(message)));
    }
    assertThat(telegram.chat.values())
        .containsExactlyInAnyOrderElementsOf(expected("group", DAYS).map(OnceTest::shown).toList());
    inOrder(List.copyOf(telegram.chat.values()));
  }

  private void webhook() throws IOException {
    var calls = new HashMap<String, Integer>();
    try (var hook = new Faults(random, FAULTS, (x, body) -> called(x, body, calls))) {
      deliver(
          "flow",
          new Webhook(hook.url(), new Secret(SECRET), time, courier(hook)),
          OnceTest::never);
    }
    assertThat(calls.keySet()).hasSize(DAYS);
    figures.put("calls of the webhook", calls.values().stream().mapToInt(i -> i).sum());
  }

  private void mail() throws Exception {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (var proxy = new CuttingProxy(random, FAULTS, mail.getSmtp().getPort())) {
      deliver("letter", post(proxy.port()), OnceTest::never);
      assertThat(letters(mail).keySet()).hasSize(DAYS);
      figures.put("letters on the wire", letters(mail).values().stream().mapToInt(i -> i).sum());
    } finally {
      mail.stop();
    }
  }

  /// A chat shows what it was given, as often as it was given it.
  private void chat(Chat chat) throws IOException {
    List<String> shown = Collections.synchronizedList(new ArrayList<>());
    Faults.Work work =
        (_, body) -> {
          shown.add(new String(body, StandardCharsets.UTF_8));
          return "200 {\"" + chat.verdict() + "\":" + chat.good() + "}";
        };
    try (var server = new Faults(random, FAULTS, work)) {
      var wire = new ChatHook.Wire(time, courier(server));
      var hook = new ChatHook(chat, new Secret(server.url()), Secret.NONE, false, wire);
      deliver(chat.key(), hook, message -> shown.contains(message.content().text()));
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            expected(chat.key(), DAYS).map(m -> m.content().text()).toList());
  }

  private void wechat() throws IOException {
    var wechat = new WechatStandIn(time);
    try (var server = new Faults(random, FAULTS, wechat)) {
      var owner = new WechatAccount.Owner(WechatStandIn.APPID, new Secret(WechatStandIn.SECRET));
      var wire = new ChatHook.Wire(time, courier(server));
      deliver("paper", new Wechat(new WechatAccount(server.url(), owner, wire)), OnceTest::never);
    }
    List<String> links =
        wechat.made.values().stream()
            .map(draft -> draft.path("content_source_url").stringValue(""))
            .toList();
    assertThat(links)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, DAYS)
                .mapToObj(i -> "https://news.example/" + FIRST.plusDays(i) + "/")
                .toList());
    figures.put("calls for a draft", wechat.calls("draft/add"));
  }

  /// Behind its head each edition's stories stand in their order.
  private static void inOrder(List<String> chat) {
    for (int i = 0; i < DAYS; i++) {
      List<Integer> places =
          messages("group", i).stream().map(OnceTest::shown).map(chat::indexOf).toList();
      assertThat(places).isSorted();
    }
  }

  /// Stores the editions with their deliveries, and lets all go.
  static void fill(Path folder, int days, InstantSource time) {
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(time);
      for (int i = 0; i < days; i++) {
        Bulletin bulletin = bulletin(i, Optional.empty());
        var page = new Printed.Page(bulletin.title(), bulletin.json());
        var printed = new Printed(bulletin.date(), Language.ZH, 1, page, Printed.State.PUBLISHED);
        archive.store(printed, List.of(), time.instant(), FORMS.keySet());
        for (Delivery delivery : outbox.deliveries(bulletin.date(), Language.ZH)) {
          outbox.approve(delivery, messages(delivery.channel(), i));
        }
      }
    }
  }

  /// Runs one process after another until nothing is left, with a person who looks into the chat.
  private void deliver(String name, Channel channel, Predicate<Message> there) {
    boolean left = true;
    while (left) {
      try (Archive archive = Archive.open(folder)) {
        Outbox outbox = archive.outbox(time);
        outbox.open(name).forEach(e -> look(e, outbox, there));
        var book = new Ending(outbox, this::end);
        var clock = new Dispatch.Clock(time, time::pass);
        new Dispatch(book, name, ending(channel), clock, _ -> {}).run(time.now.plusSeconds(600));
        left = !outbox.open(name).isEmpty();
        time.pass(Duration.ofHours(1));
      } catch (Ended _) {
        count("the process ended");
      }
    }
  }

  private void look(Book.Entry entry, Outbox outbox, Predicate<Message> there) {
    if (entry.fate() instanceof Fate.Doubtful) {
      boolean arrived = there.test(entry.message());
      outbox.note(entry, arrived ? new Fate.Sent("") : new Fate.Ready(0, time.instant(), ""));
      count("a person looked");
    }
  }

  /// Where nobody has to be asked.
  private static boolean never(Message message) {
    throw new IllegalStateException("nobody was to be asked of " + message);
  }

  private void end() {
    if (random.nextInt(100) < ENDS) {
      throw new Ended();
    }
  }

  private void count(String what) {
    figures.merge(what, 1, Integer::sum);
  }

  /// The process may end before and after each line in the book …
  private record Ending(Book book, Runnable end) implements Book {
    @Override
    public List<Entry> open(String channel) {
      return book.open(channel);
    }

    @Override
    public void note(Entry entry, Fate fate) {
      end.run();
      book.note(entry, fate);
      end.run();
    }
  }

  /// … and so before and after each sending.
  private Channel ending(Channel channel) {
    return new Channel() {
      @Override
      public Outcome send(Message message, List<String> earlier) {
        Outcome outcome = channel.send(message, earlier);
        count("tries");
        return outcome;
      }

      @Override
      public Manner manner() {
        return channel.manner();
      }
    };
  }

  private static List<Message> messages(String channel, int day) {
    Form form = Optional.ofNullable(FORMS.get(channel)).orElseThrow();
    Optional<Body> cover = channel.equals("paper") ? Optional.of(COVER) : Optional.empty();
    return form.messages(
        bulletin(day, cover), org.chenbao.publish.channel.Errand.EDITION, List.of());
  }

  static Stream<Message> expected(String channel, int days) {
    return IntStream.range(0, days).boxed().flatMap(i -> messages(channel, i).stream());
  }

  /// The sample edition of another day, so that no two messages are the same.
  private static Bulletin bulletin(int day, Optional<Body> cover) {
    String date = FIRST.plusDays(day).toString();
    String json = new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8);
    String dated =
        json.replaceFirst("2026-02-13", date).replace("开源新一代推理模型", "于 " + date + " 开源模型");
    return Bulletin.of(dated, cover).orElseThrow();
  }

  static String shown(Message message) {
    return tools.jackson.databind.json.JsonMapper.builder()
        .build()
        .readTree(message.content().text())
        .path("text")
        .stringValue("");
  }

  /// A receiver that checks the signature and heeds the id, as receivers of webhooks are told to.
  static String called(
      com.sun.net.httpserver.HttpExchange exchange, byte[] body, Map<String, Integer> calls)
      throws IOException {
    var headers = exchange.getRequestHeaders();
    String id = headers.getFirst("webhook-id");
    String signed = id + "." + headers.getFirst("webhook-timestamp") + ".";
    try {
      var mac = javax.crypto.Mac.getInstance("HmacSHA256");
      mac.init(
          new javax.crypto.spec.SecretKeySpec(
              SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(signed.getBytes(StandardCharsets.UTF_8));
      String expected = "v1," + java.util.Base64.getEncoder().encodeToString(mac.doFinal(body));
      if (!expected.equals(headers.getFirst("webhook-signature"))) {
        return "401 no";
      }
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    calls.merge(id, 1, Integer::sum);
    return "200 {}";
  }

  private static Map<String, Integer> letters(GreenMail mail) throws Exception {
    var letters = new ArrayList<String>();
    for (MimeMessage letter : mail.getReceivedMessages()) {
      letters.add(letter.getMessageID());
    }
    return letters.stream().collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
  }

  private static Courier courier(Faults server) {
    var allowed = new Allowance("127.0.0.1", server.port(), Use.CHANNEL);
    return new Courier(
        new AddressPolicy(Set.of(allowed)), Use.CHANNEL, Resolver.SYSTEM, Duration.ofSeconds(10));
  }

  private Post post(int port) {
    var server = new Post.Server("127.0.0.1", port, Post.Security.NONE, "", Secret.NONE);
    var allowed = new Allowance("127.0.0.1", port, Use.CHANNEL);
    var sockets = new GuardedSockets(new AddressPolicy(Set.of(allowed)), Use.CHANNEL);
    return new Post(server, true, time, sockets);
  }
}
