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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.chenbao.model.Language;
import org.chenbao.publish.Samples;
import org.chenbao.publish.channel.Book;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Dispatch;
import org.chenbao.publish.channel.Fate;
import org.chenbao.publish.channel.Form;
import org.chenbao.publish.channel.MailForm;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import org.chenbao.publish.channel.TelegramForm;
import org.chenbao.publish.channel.WebhookForm;
import org.chenbao.publish.form.JsonEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand deliveries over servers that fail and through a process that ends between any two
/// steps: none is lost, none is doubled.
class OnceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 13);
  private static final int DAYS = 334;
  private static final int FAULTS = 15;
  private static final int ENDS = 2;
  static final String SECRET = "a secret of the test";
  private static final String READER = "reader@x.example";
  private static final List<String> NAMES = List.of("group", "flow", "letter");
  private static final MailForm.Sender SENDER =
      new MailForm.Sender("晨报", "daily@news.example", Optional.empty(), "", Optional.empty());
  private static final Map<String, Form> FORMS =
      Map.of(
          "group", new TelegramForm("@daily", Optional.empty()),
          "flow", new WebhookForm(),
          "letter", new MailForm(SENDER, List.of(READER)));

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

  @Test
  void thousandDeliveriesShouldArriveOnceEach() throws Exception {
    var telegram = new TelegramStandIn();
    var calls = new HashMap<String, Integer>();
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (var bots = new Faults(random, FAULTS, telegram);
        var hook = new Faults(random, FAULTS, (x, body) -> called(x, body, calls));
        var proxy = new CuttingProxy(random, FAULTS, mail.getSmtp().getPort())) {
      Map<String, Channel> channels =
          Map.of(
              "group",
                  new Telegram(bots.url(), new Secret(TelegramStandIn.TOKEN), false, courier(bots)),
              "flow", new Webhook(hook.url(), new Secret(SECRET), time, courier(hook)),
              "letter", post(proxy.port()));
      fill(folder, DAYS, time);
      channels.forEach((name, channel) -> deliver(name, channel, telegram));
      assertThat(telegram.chat.values())
          .containsExactlyInAnyOrderElementsOf(
              expected("group", DAYS).map(OnceTest::shown).toList());
      inOrder(List.copyOf(telegram.chat.values()));
      assertThat(calls.keySet()).hasSize(DAYS);
      assertThat(letters(mail).keySet()).hasSize(DAYS);
      figures.put("calls of the webhook", calls.values().stream().mapToInt(i -> i).sum());
      figures.put("letters on the wire", letters(mail).values().stream().mapToInt(i -> i).sum());
    } finally {
      mail.stop();
    }
    assertThat(figures.get("the process ended")).isGreaterThan(50);
    assertThat(figures.get("a person looked")).isGreaterThan(5);
    System.out.println("OnceTest: " + DAYS * NAMES.size() + " deliveries, " + figures);
  }

  /// Behind its head each edition's stories stand in their order.
  private static void inOrder(List<String> chat) {
    for (int i = 0; i < DAYS; i++) {
      List<Integer> places =
          messages("group", bulletin(i)).stream().map(OnceTest::shown).map(chat::indexOf).toList();
      assertThat(places).isSorted();
    }
  }

  /// Stores the editions with their deliveries, and lets all go.
  static void fill(Path folder, int days, InstantSource time) {
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(time);
      for (int i = 0; i < days; i++) {
        Bulletin bulletin = bulletin(i);
        var page = new Printed.Page(bulletin.title(), bulletin.json());
        var printed = new Printed(bulletin.date(), Language.ZH, 1, page, Printed.State.PUBLISHED);
        archive.store(printed, List.of(), time.instant(), NAMES);
        for (Delivery delivery : outbox.deliveries(bulletin.date(), Language.ZH)) {
          outbox.approve(delivery, messages(delivery.channel(), bulletin));
        }
      }
    }
  }

  /// Runs one process after another until nothing is left, with a person who looks into the chat.
  private void deliver(String name, Channel channel, TelegramStandIn telegram) {
    boolean left = true;
    while (left) {
      try (Archive archive = Archive.open(folder)) {
        Outbox outbox = archive.outbox(time);
        outbox.open(name).forEach(e -> look(e, outbox, telegram));
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

  private void look(Book.Entry entry, Outbox outbox, TelegramStandIn telegram) {
    if (entry.fate() instanceof Fate.Doubtful) {
      boolean there = telegram.chat.containsValue(shown(entry.message()));
      outbox.note(entry, there ? new Fate.Sent("") : new Fate.Ready(0, time.instant(), ""));
      count("a person looked");
    }
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
      public Outcome find(Message message) {
        return channel.find(message);
      }

      @Override
      public Manner manner() {
        return channel.manner();
      }
    };
  }

  private static List<Message> messages(String channel, Bulletin bulletin) {
    Form form = FORMS.getOrDefault(channel, new WebhookForm());
    return form.messages(bulletin, org.chenbao.publish.channel.Errand.EDITION, List.of());
  }

  static Stream<Message> expected(String channel, int days) {
    return IntStream.range(0, days).boxed().flatMap(i -> messages(channel, bulletin(i)).stream());
  }

  /// The sample edition of another day, so that no two messages are the same.
  private static Bulletin bulletin(int day) {
    String date = FIRST.plusDays(day).toString();
    String json = new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8);
    String dated =
        json.replaceFirst("2026-02-13", date).replace("开源新一代推理模型", "于 " + date + " 开源模型");
    return Bulletin.of(dated, Optional.empty()).orElseThrow();
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
