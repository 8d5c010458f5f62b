package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.Child;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Outbox;
import org.chenbao.publish.channel.Book;
import org.chenbao.publish.channel.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of a process that sends, at moments that a seed chooses.
class SendingKillTest {
  private static final int KILLS = 12;
  private static final int DAYS = 60;
  private static final int LATEST_KILL_MILLIS = 250;

  @TempDir private Path folder;

  @Test
  void killedSendingShouldLoseNothingAndDoubleNothing() throws Exception {
    var random = new Random(20260213);
    var telegram = new TelegramStandIn();
    var flow = new WebhookStandIn(Stand.SECRET);
    var wechat = new WechatStandIn(InstantSource.system());
    int inside = 0;
    try (var bots = new Faults(random, 0, slow(telegram));
        var hook = new Faults(random, 0, slow(flow));
        var account = new Faults(random, 0, slow(wechat))) {
      int[] ports = {bots.port(), hook.port(), account.port()};
      Parcels.fill(folder, DAYS, 1, InstantSource.system());
      for (int i = 0; i < KILLS; i++) {
        try (Child child = run(ports)) {
          Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
          child.kill();
        }
        look(telegram);
        inside += done() ? 0 : 1;
      }
      assertThat(inside).isPositive();
      for (int i = 0; i < KILLS && !done(); i++) {
        try (Child child = run(ports)) {
          child.end();
        }
        look(telegram);
      }
    }
    assertThat(telegram.chat.values())
        .containsExactlyInAnyOrderElementsOf(
            Parcels.messagesOf("group", DAYS).map(Stand.Group::shown).toList());
    assertThat(flow.calls).hasSize(DAYS);
    assertThat(wechat.made).hasSize(DAYS);
  }

  /// Slow enough that the first kill comes before all is sent.
  private static Faults.Work slow(Faults.Work work) {
    return (exchange, body) -> {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      return work.act(exchange, body);
    };
  }

  private boolean done() {
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(InstantSource.system());
      return Stream.of("group", "flow", "paper").allMatch(name -> outbox.open(name).isEmpty());
    }
  }

  /// A person looks into the chat for what nobody knows of.
  private void look(TelegramStandIn telegram) {
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(InstantSource.system());
      for (Book.Entry entry : outbox.open("group")) {
        if (entry.fate() instanceof Fate.Doubtful) {
          boolean there = telegram.chat.containsValue(Stand.Group.shown(entry.message()));
          outbox.note(entry, there ? new Fate.Sent("") : new Fate.Ready(0, Instant.now(), ""));
        }
      }
    }
  }

  private Child run(int... ports) throws IOException {
    List<String> flags = List.of("-Xmx200m", "-XX:TieredStopAtLevel=1");
    String all = Arrays.stream(ports).mapToObj(Integer::toString).collect(Collectors.joining(","));
    Child child = Child.of(SendingProcess.class, flags, folder, all);
    assertThat(child.said().readLine()).isEqualTo("began");
    return child;
  }
}
