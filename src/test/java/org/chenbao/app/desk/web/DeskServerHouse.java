package org.chenbao.app.desk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chenbao.app.desk.guard.Doors;
import org.chenbao.app.desk.guard.Hands;
import org.chenbao.app.desk.guard.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The desk's server with rooms that only note what reaches them.
abstract class DeskServerHouse {
  static final String SENTENCE = "六点半看报 with tea";

  @TempDir Path folder;
  final Hands clock = new Hands(Instant.parse("2026-02-13T06:00:00Z"));
  final List<String> diary = Collections.synchronizedList(new ArrayList<>());
  final List<String> written = Collections.synchronizedList(new ArrayList<>());
  final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
  final List<Events> events = new ArrayList<>();
  DeskServer server;
  Browser browser;

  @BeforeEach
  void start() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("editions/2026-02-13"));
    Files.writeString(edition.resolve("index.html"), "<p>一期</p><script>alert(1)</script>");
    Files.writeString(folder.resolve("chenbao.db"), "secret");
    server = open(new Doors(Doors.LOOPBACK, false), false);
    browser = new Browser(server.port());
  }

  DeskServer open(Doors doors, boolean encrypted) {
    var premises = new Premises("127.0.0.1", 0, doors, encrypted, folder, clock);
    Rooms rooms = rooms((name, what, words) -> diary.add(what + " " + name));
    return DeskServer.start(premises, new Lock(folder), rooms, NoAnnex.HERE, faults::add);
  }

  Rooms rooms(Reception.Diary notes) {
    var told = new Events();
    events.add(told);
    return new Rooms(notes, told, groups(), () -> Map.of("lockdown", false), () -> {});
  }

  List<DeskServer.Group> groups() {
    return List.of(paths -> {
      paths.post(
          "words",
          visit -> {
            written.add(Visit.text(visit.body(), "words", 100));
            visit.say(Map.of("by", visit.name()));
          });
      paths.get("days/{date}/{lang}", visit -> visit.say(visit.date() + visit.language().code()));
      paths.get(
          "broken",
          _ -> {
            throw new IllegalStateException("a secret of the program");
          });
    });
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
