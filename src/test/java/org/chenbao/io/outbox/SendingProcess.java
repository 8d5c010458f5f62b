package org.chenbao.io.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Outbox;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;
import org.chenbao.publish.channel.Dispatch;

/// A process that sends what is to be sent until it is killed or done.
final class SendingProcess {
  private SendingProcess() {}

  /// Works until it is killed or done.
  ///
  /// @param arguments the data folder, and the ports of Telegram and of the webhook
  public static void main(String[] arguments) {
    try (Archive archive = Archive.open(Path.of(arguments[0]))) {
      Outbox outbox = archive.outbox(InstantSource.system());
      int bots = Integer.parseInt(arguments[1]);
      int hook = Integer.parseInt(arguments[2]);
      System.out.println("began");
      var telegram =
          new Telegram(url(bots), new Secret(TelegramStandIn.TOKEN), false, courier(bots));
      var webhook =
          new Webhook(
              url(hook), new Secret(OnceTest.SECRET), InstantSource.system(), courier(hook));
      Instant until = Instant.now().plusSeconds(60);
      var clock = Dispatch.Clock.SYSTEM;
      new Dispatch(outbox, "group", telegram, clock, _ -> {}).run(until);
      new Dispatch(outbox, "flow", webhook, clock, _ -> {}).run(until);
    }
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }

  private static Courier courier(int port) {
    var allowed = new Allowance("127.0.0.1", port, Use.CHANNEL);
    return new Courier(
        new AddressPolicy(Set.of(allowed)), Use.CHANNEL, Resolver.SYSTEM, Duration.ofSeconds(10));
  }
}
