package org.chenbao.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.Publishing.Planned;
import org.chenbao.app.desk.duty.Duties;
import org.chenbao.app.desk.web.Declined;
import org.chenbao.app.desk.web.Outlets;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.channel.Book.Entry;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Dispatch;
import org.chenbao.publish.channel.Fate;
import org.chenbao.publish.channel.Message;
import tools.jackson.databind.JsonNode;

/// Channels as `chenbao publish` knows them, for the desk. One delivery at a time: the outbox is
/// for one who sends.
final class DeskOutlets implements Outlets {
  /// As long as a person waits; what is due later is sent with the next delivery.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Nothing is said of what went before.
  private static final String AGAIN = "again";

  private final Archive archive;
  private final Optional<Path> profile;
  private final Map<String, String> environment;

  DeskOutlets(Archive archive, Optional<Path> profile, Map<String, String> environment) {
    this.archive = archive;
    this.profile = profile;
    this.environment = Map.copyOf(environment);
  }

  /// A channel as it is now: what makes and sends its messages, or why it cannot.
  private record Laid(
      String name,
      String kind,
      Optional<Channels.Line> line,
      Optional<Planned> planned,
      String trouble) {}

  @Override
  public Shown show(Matter matter) {
    List<Laid> channels = laid(matter);
    return new Shown(seen(channels), channels.stream().map(c -> outlet(c, matter)).toList());
  }

  @Override
  public Optional<Body> part(Matter matter, String channel, int place, boolean html) {
    List<Laid> channels = laid(matter).stream().filter(c -> c.name().equals(channel)).toList();
    if (html && channels.stream().anyMatch(c -> page(c, matter))) {
      return new EditionFiles(archive.folder()).page(matter.date(), matter.language());
    }
    return channels.stream()
        .flatMap(c -> c.planned().stream())
        .flatMap(p -> p.messages().stream().skip(Math.max(0, place - 1L)).limit(1))
        .findFirst()
        .flatMap(html ? Preview::html : Preview::image);
  }

  @Override
  public synchronized Shown publish(Order order, Listener listener) {
    requireOpen();
    List<Laid> channels = laid(order.matter());
    if (!seen(channels).equals(order.seen())) {
      throw Declined.overtaken("what would go has changed since it was shown: look at it again");
    }
    List<Laid> chosen =
        order.channels().stream().distinct().map(name -> chosen(channels, name, order)).toList();
    if (chosen.isEmpty()) {
      throw Declined.impossible("name a channel");
    }
    List<Channels.Line> lines = chosen.stream().flatMap(c -> c.line().stream()).toList();
    var publishing = new Publishing(archive, lines);
    publishing.approve(chosen.stream().flatMap(c -> c.planned().stream()).toList());
    send(publishing, listener);
    return show(order.matter());
  }

  @Override
  public synchronized Shown settle(Matter matter, String channel, String said, Listener listener) {
    requireOpen();
    List<Channels.Line> lines =
        laid(matter).stream()
            .filter(c -> c.name().equals(channel))
            .flatMap(c -> c.line().stream())
            .toList();
    if (lines.isEmpty()) {
      throw Declined.impossible("nothing can go to a channel " + channel);
    }
    var publishing = new Publishing(archive, lines);
    if (!said.equals(AGAIN)) {
      note(said, publishing, matter);
    }
    send(publishing, listener);
    return show(matter);
  }

  private void requireOpen() {
    if (Duties.lockdown(archive.duties())) {
      throw Declined.lockedDown();
    }
  }

  private static void note(String said, Publishing publishing, Matter matter) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    var console = new Console(nowhere, new Progress(nowhere, true));
    try {
      Resolution.of(said)
          .note(
              publishing.outbox(),
              publishing.lines(),
              Optional.of(matter.date()),
              matter.language(),
              console);
    } catch (CommandFailure e) {
      throw Declined.impossible(String.valueOf(e.getMessage()));
    }
  }

  private static Laid chosen(List<Laid> channels, String name, Order order) {
    Laid found =
        channels.stream()
            .filter(c -> c.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Declined.impossible("there is no channel " + name));
    boolean planned =
        found.planned().filter(p -> p.delivery().errand().key().equals(order.errand())).isPresent();
    if (!planned) {
      throw Declined.impossible("nothing of that kind is to go to " + name);
    }
    return found;
  }

  private static void send(Publishing publishing, Listener listener) {
    Instant until = Instant.now().plus(PATIENCE);
    for (Channels.Line line : publishing.lines()) {
      new Dispatch(
              publishing.outbox(),
              line.name(),
              line.channel(),
              Dispatch.Clock.SYSTEM,
              entry -> listener.told(line.name(), receipt(entry)))
          .run(until);
    }
  }

  private List<Laid> laid(Matter matter) {
    ChannelFile file = ChannelFile.beside(profile.orElse(null), archive.folder());
    var vault = new Keys.Vault(environment, file.folder(), true);
    var channels = new Channels(file, vault, archive, matter.language());
    List<Laid> laid = new ArrayList<>();
    file.channels()
        .forEach((name, keys) -> laid.add(laid(channels, name, keys.path("kind"), matter)));
    return laid;
  }

  private Laid laid(Channels channels, String name, JsonNode kind, Matter matter) {
    try {
      Channels.Line line = channels.line(name);
      return new Laid(name, line.kind(), Optional.of(line), planned(line, matter), "");
    } catch (CommandFailure | Unusable e) {
      return new Laid(
          name,
          kind.asString(""),
          Optional.empty(),
          Optional.empty(),
          String.valueOf(e.getMessage()));
    }
  }

  private Optional<Planned> planned(Channels.Line line, Matter matter) {
    if (archive.edition(matter.date(), matter.language()).isEmpty()) {
      return Optional.empty();
    }
    var publishing = new Publishing(archive, List.of(line));
    Optional<java.time.LocalDate> date = Optional.of(matter.date());
    List<Planned> planned =
        matter.withdrawal()
            ? publishing.withdrawal(date, matter.language())
            : publishing.upcoming(date, matter.language());
    return planned.stream().findFirst();
  }

  /// A digest of every byte that would go, and of where.
  private static String seen(List<Laid> channels) {
    var all = new StringBuilder();
    for (Laid channel : channels) {
      all.append(channel.name()).append('\t').append(channel.trouble()).append('\n');
      channel
          .planned()
          .ifPresent(p -> {
            all.append(p.delivery().errand().key()).append(p.delivery().revision()).append('\n');
            p.messages().forEach(m -> all.append(digest(m)).append('\n'));
          });
    }
    return Fingerprint.of(all.toString());
  }

  private static String digest(Message message) {
    return String.join(
        "\t",
        message.slot(),
        message.act(),
        message.content().type(),
        Fingerprint.of(message.content().body().bytes()));
  }

  /// A site's message is a list of files; a person looks at the edition's page.
  private static boolean page(Laid channel, Matter matter) {
    return channel.kind().equals("site") && channel.planned().isPresent() && !matter.withdrawal();
  }

  private Outlet outlet(Laid channel, Matter matter) {
    boolean page = page(channel, matter);
    return new Outlet(
        channel.name(),
        channel.kind(),
        channel.trouble().isEmpty() ? null : channel.trouble(),
        channel
            .planned()
            .map(p ->
                new Plan(
                    p.delivery().errand().key(),
                    p.messages().stream().map(m -> Preview.of(m, page)).toList()))
            .orElse(null),
        receipts(channel.name(), matter));
  }

  private List<Receipt> receipts(String channel, Matter matter) {
    var outbox = archive.outbox(java.time.InstantSource.system());
    return outbox.deliveries(matter.date(), matter.language()).stream()
        .filter(d -> d.channel().equals(channel))
        .filter(Delivery::approved)
        .flatMap(d -> outbox.messages(d).stream())
        .map(DeskOutlets::receipt)
        .toList();
  }

  private static Receipt receipt(Entry entry) {
    return switch (entry.fate()) {
      case Fate.Sent(String remote) -> receipt(entry, "sent", remote, "");
      case Fate.Ready(_, _, String why) -> receipt(entry, "ready", "", why);
      case Fate.Sending _ -> receipt(entry, "sending", "", "");
      case Fate.Doubtful(String why) -> receipt(entry, "doubtful", "", why);
      case Fate.Refused(String why) -> receipt(entry, "refused", "", why);
      case Fate.Dropped _ -> receipt(entry, "dropped", "", "");
    };
  }

  private static Receipt receipt(Entry entry, String state, String remote, String words) {
    Message message = entry.message();
    String at = entry.at().toString();
    return new Receipt(message.slot(), message.act(), state, remote, at, words);
  }
}
