package org.chenbao.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chenbao.app.api.Api;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.duty.Duties;
import org.chenbao.app.desk.duty.Hour;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.web.DeskServer;
import org.chenbao.app.desk.web.Premises;
import org.chenbao.app.desk.web.Rooms;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;

/// The desk with all that it needs, from the archive to the server; it holds the data folder as
/// long as it is open.
final class DeskHouse implements AutoCloseable {
  /// Enough to know a fault by; one that comes again without end fills no disk.
  private static final int MOST_NOTED = 20;

  /// The hour that is offered, before breakfast.
  private static final LocalTime USUAL = LocalTime.of(6, 30);

  /// Names for every address of a machine, of which a browser can go to none.
  private static final List<String> EVERYWHERE = List.of("0.0.0.0", "::");

  private final Archive archive;
  private final Desk desk;
  private final DeskServer server;
  private final Api api;
  private final String host;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private DeskHouse(Archive archive, Desk desk, DeskServer server, Api api, String host) {
    this.archive = archive;
    this.desk = desk;
    this.server = server;
    this.api = api;
    this.host = host;
  }

  /// Opens it.
  ///
  /// @param manner how days are made here
  static DeskHouse open(Premises premises, Lock lock, DeskRuns.Manner manner, Console console) {
    Archive archive = Archive.forDesk(premises.data());
    boolean open = false;
    try {
      if (manner.example() && archive.desk().run(ExampleRun.DAY, Language.ZH).isEmpty()) {
        var options = manner.options(ExampleRun.DAY, Language.ZH);
        new ExampleRun(options, premises.data(), console.withoutResults()).run(archive);
      }
      Consumer<Throwable> faults = noting(console);
      var press = new DeskPress(archive, System.getenv(), manner.profile());
      var desk = new Desk(archive, press, premises.clock());
      var outlets = new DeskOutlets(archive, manner.profile(), System.getenv());
      Rooms rooms = rooms(archive, desk, outlets, manner, premises.clock(), faults);
      var facts = new HouseFacts(premises.data(), manner.read(), archive::costs);
      var api = new Api(premises, lock, desk, facts, outlets);
      DeskServer server = DeskServer.start(premises, lock, rooms, api, faults);
      var house = new DeskHouse(archive, desk, server, api, premises.host());
      open = true;
      return house;
    } finally {
      if (!open) {
        archive.close();
      }
    }
  }

  private static Rooms rooms(
      Archive archive,
      Desk desk,
      DeskOutlets outlets,
      DeskRuns.Manner manner,
      InstantSource clock,
      Consumer<Throwable> faults) {
    Profile profile = manner.read();
    Map<String, String> environment = System.getenv();
    var usual = new Hour(USUAL, profile.zone(), profile.language(), false);
    return Rooms.of(
        desk,
        new DeskRuns(archive, desk, manner, clock),
        runner -> new Duties(archive.duties(), runner, usual, clock),
        new Rooms.Doorways(
            new DeskLinks(archive, profile, Folders.proxy(environment), clock),
            outlets,
            new DeskBooks(archive, manner, environment, clock),
            new DeskSources(archive, new Scout(archive.folder(), profile)),
            settings(archive, profile, manner)),
        faults::accept);
  }

  /// What the desk was started with; no keys are among it.
  private static Map<String, Object> settings(
      Archive archive, Profile profile, DeskRuns.Manner manner) {
    var told = new LinkedHashMap<String, Object>();
    told.put("version", Main.VERSION);
    told.put("data", archive.folder().toString());
    told.put("profile", manner.profile().map(Path::toString).orElse(""));
    told.put("writer", manner.writer());
    told.put("zone", profile.zone().getId());
    told.put("lang", profile.language().code());
    told.put("stories", profile.stories());
    told.put("example", manner.example());
    return told;
  }

  private static Consumer<Throwable> noting(Console console) {
    var noted = new AtomicInteger();
    return fault -> {
      boolean known = fault instanceof CommandFailure || fault instanceof org.chenbao.io.Unusable;
      if (known) {
        console.progress().say("chenbao: " + fault.getMessage());
      } else if (noted.incrementAndGet() <= MOST_NOTED) {
        console.progress().say("chenbao: " + Main.crashFile(fault));
      }
    };
  }

  /// Makes ready, in the background, what the first reader of a morning would wait for.
  void warm() {
    desk.warm();
  }

  /// Where a person finds it.
  String address() {
    String near = EVERYWHERE.contains(host) ? Doorplate.LOOPBACK : host;
    String shown = near.contains(":") ? "[" + near + "]" : near;
    return "http://" + shown + ":" + server.port() + "/desk/";
  }

  int port() {
    return server.port();
  }

  /// The routes for programs, as `get /editions`.
  List<String> api() {
    return api.added();
  }

  @Override
  public void close() {
    if (open.getAndSet(false)) {
      server.close();
      archive.close();
    }
  }
}
