package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
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
    var calls = new HashMap<String, Integer>();
    int inside = 0;
    try (var bots = new Faults(random, 0, slow(telegram));
        var hook = new Faults(random, 0, slow((x, body) -> OnceTest.called(x, body, calls)))) {
      OnceTest.fill(folder, DAYS, InstantSource.system());
      for (int i = 0; i < KILLS; i++) {
        try (Child child = run(bots.port(), hook.port())) {
          Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
          child.kill();
        }
        look(telegram);
        inside += done() ? 0 : 1;
      }
      assertThat(inside).isPositive();
      for (int i = 0; i < KILLS && !done(); i++) {
        try (Child child = run(bots.port(), hook.port())) {
          child.end();
        }
        look(telegram);
      }
    }
    assertThat(telegram.chat.values())
        .containsExactlyInAnyOrderElementsOf(
            OnceTest.expected("group", DAYS).map(OnceTest::shown).toList());
    assertThat(calls).hasSize(DAYS);
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
      return outbox.open("group").isEmpty() && outbox.open("flow").isEmpty();
    }
  }

  /// A person looks into the chat for what nobody knows of.
  private void look(TelegramStandIn telegram) {
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(InstantSource.system());
      for (Book.Entry entry : outbox.open("group")) {
        if (entry.fate() instanceof Fate.Doubtful) {
          boolean there = telegram.chat.containsValue(OnceTest.shown(entry.message()));
          outbox.note(entry, there ? new Fate.Sent("") : new Fate.Ready(0, Instant.now(), ""));
        }
      }
    }
  }

  private Child run(int bots, int hook) throws IOException {
    List<String> flags = List.of("-Xmx200m", "-XX:TieredStopAtLevel=1");
    Child child = Child.of(SendingProcess.class, flags, folder, bots, hook);
    assertThat(child.said().readLine()).isEqualTo("began");
    return child;
  }
}
