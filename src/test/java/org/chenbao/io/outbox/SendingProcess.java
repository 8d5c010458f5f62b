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
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Dispatch;

/// A process that sends what is to be sent until it is killed or done.
final class SendingProcess {
  private SendingProcess() {}

  /// Works until it is killed or done.
  ///
  /// @param arguments the data folder, and the ports of Telegram, the webhook and WeChat
  public static void main(String[] arguments) {
    String[] ports = arguments[1].split(",", -1);
    try (Archive archive = Archive.open(Path.of(arguments[0]))) {
      Outbox outbox = archive.outbox(InstantSource.system());
      System.out.println("began");
      run(outbox, "group", telegram(Integer.parseInt(ports[0])));
      run(outbox, "flow", webhook(Integer.parseInt(ports[1])));
      run(outbox, "paper", wechat(Integer.parseInt(ports[2])));
    }
  }

  private static void run(Outbox outbox, String name, Channel channel) {
    new Dispatch(outbox, name, channel, Dispatch.Clock.SYSTEM, _ -> {})
        .run(Instant.now().plusSeconds(60));
  }

  private static Channel telegram(int port) {
    return new Telegram(url(port), new Secret(TelegramStandIn.TOKEN), false, courier(port));
  }

  private static Channel webhook(int port) {
    return new Webhook(url(port), new Secret(Stand.SECRET), InstantSource.system(), courier(port));
  }

  private static Channel wechat(int port) {
    var owner = new WechatAccount.Owner(WechatStandIn.APPID, new Secret(WechatStandIn.SECRET));
    var wire = new ChatHook.Wire(InstantSource.system(), courier(port));
    return new Wechat(new WechatAccount(url(port), owner, wire));
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
