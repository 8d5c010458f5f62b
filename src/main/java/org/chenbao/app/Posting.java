package org.chenbao.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.io.archive.Outbox;
import org.chenbao.publish.channel.Book.Entry;
import org.chenbao.publish.channel.Dispatch;
import org.chenbao.publish.channel.Fate;

/// Sends what was let go, and tells what became of it.
final class Posting {
  /// As long as a person waits; what is due later is sent by the next run.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Outbox outbox;
  private final List<Channels.Line> lines;
  private final Console console;

  Posting(Outbox outbox, List<Channels.Line> lines, Console console) {
    this.outbox = outbox;
    this.lines = List.copyOf(lines);
    this.console = console;
  }

  /// Sends; the exit code says whether anything is left.
  int send() {
    Instant until = Instant.now().plus(PATIENCE);
    List<Entry> receipts = new ArrayList<>();
    for (Channels.Line line : lines) {
      var dispatch =
          new Dispatch(
              outbox,
              line.name(),
              line.channel(),
              Dispatch.Clock.SYSTEM,
              entry -> {
                tell(entry);
                receipts.add(entry);
              });
      dispatch.run(until);
    }
    long sent = receipts.stream().filter(e -> e.fate() instanceof Fate.Sent).count();
    List<Entry> left = left();
    left.stream().filter(e -> !receipts.contains(e)).forEach(this::tell);
    console.say(List.of(sent + " messages sent, " + left.size() + " left"));
    if (left.isEmpty()) {
      return Exit.DONE;
    }
    boolean unreached = sent == 0 && left.stream().allMatch(e -> e.fate() instanceof Fate.Ready);
    return unreached ? Exit.UNREACHABLE : Exit.FOUND;
  }

  private List<Entry> left() {
    return lines.stream()
        .flatMap(line -> outbox.open(line.name()).stream())
        .filter(e -> !(e.fate() instanceof Fate.Sent || e.fate() instanceof Fate.Dropped))
        .toList();
  }

  private void tell(Entry entry) {
    String told =
        switch (entry.fate()) {
          case Fate.Sent(String remote) -> "sent " + remote;
          case Fate.Ready(int tries, Instant due, String why) when tries > 0 ->
              "try " + tries + " failed: " + why + "; again from " + due;
          case Fate.Ready _ -> "waits for those before it";
          case Fate.Sending _ -> "being sent";
          case Fate.Doubtful(String why) ->
              "nobody knows whether it arrived ("
                  + why
                  + "): look there, then --resolve arrived or --resolve lost";
          case Fate.Refused(String why) ->
              "refused: " + why + "; mend it, then --resolve lost tries again";
          case Fate.Dropped _ -> "dropped";
        };
    console
        .progress()
        .say(
            "  %s %d %s: %s"
                .formatted(
                    entry.delivery().channel(),
                    entry.place(),
                    entry.message().slot(),
                    told.strip()));
  }
}
