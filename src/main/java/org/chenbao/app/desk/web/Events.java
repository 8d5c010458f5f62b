package org.chenbao.app.desk.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// What happens, told to every open desk as it happens. Safe for use by many threads.
///
/// Who tells never waits: each desk has a line of its own, and one that reads too slowly is hung up
/// on; it then comes back and loads the state anew. A line has a thread of the system's, so that
/// what others type is not held up by a day that is being computed.
final class Events implements AutoCloseable {
  /// Desks at once; a browser has six streams of one server at most.
  static final int MOST = 100;

  /// A run tells of some two hundred sources within seconds.
  private static final int WAITING = 1_000;

  /// A silent line is tried this often, so that one that is gone is found.
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final Telling END = new Telling("", "");

  private final Set<BlockingQueue<Telling>> lines = ConcurrentHashMap.newKeySet();

  private record Telling(String event, String json) {}

  /// Tells of something.
  ///
  /// @param event in a word
  void tell(String event, Object what) {
    var telling = new Telling(event, Visit.json(what));
    for (BlockingQueue<Telling> line : lines) {
      if (!line.offer(telling)) {
        hangUp(line);
      }
    }
  }

  /// Keeps a desk told.
  ///
  /// @param in false once the person has left
  void listen(SseClient client, BooleanSupplier in) {
    BlockingQueue<Telling> line = new ArrayBlockingQueue<>(WAITING);
    if (lines.size() >= MOST) {
      throw Declined.busy("too many desks are open: close one");
    }
    lines.add(line);
    client.keepAlive();
    client.onClose(() -> hangUp(line));
    Thread.ofPlatform().daemon().name("events").start(() -> speak(client, line, in));
  }

  /// Speaks until the person has left or the desk closes.
  ///
  /// Where the desk closes, its server ends the stream: an answer that the server has put away must
  /// not be touched.
  private void speak(SseClient client, BlockingQueue<Telling> line, BooleanSupplier in) {
    try {
      client.sendComment("here");
      while (!client.terminated() && in.getAsBoolean()) {
        Telling next = line.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
          client.sendComment("here");
        } else if (next.equals(END)) {
          return;
        } else {
          client.sendEvent(next.event(), next.json());
        }
      }
      client.close();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      lines.remove(line);
    }
  }

  private void hangUp(BlockingQueue<Telling> line) {
    lines.remove(line);
    line.clear();
    line.add(END);
  }

  /// How many desks listen.
  int listening() {
    return lines.size();
  }

  @Override
  public void close() {
    lines.forEach(this::hangUp);
  }
}
