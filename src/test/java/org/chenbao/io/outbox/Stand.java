package org.chenbao.io.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.GuardedSockets;
import org.chenbao.io.web.Resolver;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Chat;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.TelegramForm;
import tools.jackson.databind.json.JsonMapper;

/// A channel's other side on loopback, which fails now and then.
sealed interface Stand extends AutoCloseable {
  /// The key of a webhook's signature.
  String SECRET = "a secret of the test";

  /// The channel to it.
  Channel channel();

  /// What a person who looks there for a message finds it called; empty where it is not there.
  Optional<String> found(Message message);

  /// What readers see there, one for each message, letter or draft; of a webhook the ids it heard.
  List<String> seen();

  @Override
  void close();

  /// How badly a server behaves.
  ///
  /// @param percent of requests that go wrong
  record Weather(Random random, int percent, InstantSource time) {}

  /// Opens the other side of a channel of [Parcels#FORMS].
  static Stand of(String name, Weather weather) throws IOException {
    return switch (name) {
      case "group" -> Group.open(weather);
      case "flow" -> Flow.open(weather);
      case "letter" -> Mailbox.open(weather);
      case "paper" -> Account.open(weather);
      default -> Room.open(chat(name), weather);
    };
  }

  private static Chat chat(String name) {
    return Arrays.stream(Chat.values()).filter(c -> c.key().equals(name)).findFirst().orElseThrow();
  }

  private static Courier courier(Faults server) {
    var allowed = new Allowance("127.0.0.1", server.port(), Use.CHANNEL);
    return new Courier(
        new AddressPolicy(Set.of(allowed)), Use.CHANNEL, Resolver.SYSTEM, Duration.ofSeconds(10));
  }

  /// A chat in Telegram.
  record Group(TelegramStandIn telegram, Faults server) implements Stand {
    static Group open(Weather weather) throws IOException {
      var telegram = new TelegramStandIn();
      return new Group(telegram, new Faults(weather.random(), weather.percent(), telegram));
    }

    @Override
    public Channel channel() {
      var token = new Secret(TelegramStandIn.TOKEN);
      return new Telegram(server.url(), token, false, courier(server));
    }

    @Override
    public Optional<String> found(Message message) {
      String wanted = shown(message);
      return telegram.chat.entrySet().stream()
          .filter(e -> e.getValue().equals(wanted))
          .map(e -> e.getKey().toString())
          .findFirst()
          .flatMap(new TelegramForm("@daily", Optional.empty())::remote);
    }

    @Override
    public List<String> seen() {
      return List.copyOf(telegram.chat.values());
    }

    @Override
    public void close() {
      server.close();
    }

    static String shown(Message message) {
      return JsonMapper.shared()
          .readTree(message.content().text())
          .path("text")
          .stringValue("photo");
    }
  }

  /// A receiver of calls that checks the signature and heeds the id.
  record Flow(Map<String, Integer> calls, Faults server, InstantSource time) implements Stand {
    static Flow open(Weather weather) throws IOException {
      var hook = new WebhookStandIn(SECRET);
      return new Flow(
          hook.calls, new Faults(weather.random(), weather.percent(), hook), weather.time());
    }

    @Override
    public Channel channel() {
      return new Webhook(server.url(), new Secret(SECRET), time, courier(server));
    }

    @Override
    public Optional<String> found(Message message) {
      throw new IllegalStateException("nobody was to be asked of " + message);
    }

    @Override
    public List<String> seen() {
      return List.copyOf(calls.keySet());
    }

    @Override
    public void close() {
      server.close();
    }
  }

  /// A real mail server behind a proxy that cuts connections.
  record Mailbox(GreenMail mail, CuttingProxy proxy, InstantSource time) implements Stand {
    static Mailbox open(Weather weather) throws IOException {
      var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      mail.start();
      int port = mail.getSmtp().getPort();
      return new Mailbox(
          mail, new CuttingProxy(weather.random(), weather.percent(), port), weather.time());
    }

    @Override
    public Channel channel() {
      int port = proxy.port();
      var server = new Post.Server("127.0.0.1", port, Post.Security.NONE, "", Secret.NONE);
      var allowed = new Allowance("127.0.0.1", port, Use.CHANNEL);
      var sockets = new GuardedSockets(new AddressPolicy(Set.of(allowed)), Use.CHANNEL);
      return new Post(server, true, time, sockets);
    }

    @Override
    public Optional<String> found(Message message) {
      throw new IllegalStateException("nobody was to be asked of " + message);
    }

    /// A receiver drops a letter under a `Message-ID` that it has.
    @Override
    public List<String> seen() {
      return wire().stream().distinct().toList();
    }

    /// Every letter that came, by recipient, `Message-ID` and subject.
    List<String> wire() {
      try {
        var letters = new ArrayList<String>();
        for (MimeMessage letter : mail.getReceivedMessages()) {
          Address to = letter.getAllRecipients()[0];
          letters.add(to + " " + letter.getMessageID() + " " + letter.getSubject());
        }
        return letters;
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      try {
        proxy.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        mail.stop();
      }
    }
  }

  /// A chat that shows what it was given, as often as it was given it.
  record Room(Chat chat, List<String> seen, Faults server, InstantSource time) implements Stand {
    static Room open(Chat chat, Weather weather) throws IOException {
      List<String> seen = Collections.synchronizedList(new ArrayList<>());
      Faults.Work work =
          (_, body) -> {
            seen.add(new String(body, StandardCharsets.UTF_8));
            return "200 {\"" + chat.verdict() + "\":" + chat.good() + "}";
          };
      var server = new Faults(weather.random(), weather.percent(), work);
      return new Room(chat, seen, server, weather.time());
    }

    @Override
    public Channel channel() {
      var wire = new ChatHook.Wire(time, courier(server));
      return new ChatHook(chat, new Secret(server.url()), Secret.NONE, false, wire);
    }

    @Override
    public Optional<String> found(Message message) {
      return Optional.of("").filter(_ -> seen.contains(message.content().text()));
    }

    @Override
    public void close() {
      server.close();
    }
  }

  /// An official account of WeChat.
  record Account(WechatStandIn wechat, Faults server, InstantSource time) implements Stand {
    static Account open(Weather weather) throws IOException {
      var wechat = new WechatStandIn(weather.time());
      return new Account(
          wechat, new Faults(weather.random(), weather.percent(), wechat), weather.time());
    }

    @Override
    public Channel channel() {
      var owner = new WechatAccount.Owner(WechatStandIn.APPID, new Secret(WechatStandIn.SECRET));
      var wire = new ChatHook.Wire(time, courier(server));
      return new Wechat(new WechatAccount(server.url(), owner, wire));
    }

    @Override
    public Optional<String> found(Message message) {
      throw new IllegalStateException("nobody was to be asked of " + message);
    }

    /// The words of each draft that lies there; pictures have a name of their own each time.
    @Override
    public List<String> seen() {
      return wechat.drafts.values().stream()
          .map(draft ->
              draft.path("content_source_url").stringValue("")
                  + "\n"
                  + draft.path("content").stringValue("").replaceAll("src=\"[^\"]*\"", "src"))
          .toList();
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
