package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chenbao.Child;
import org.chenbao.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9`, fifty times, at moments that a seed chooses.
class KillTest {
  private static final int KILLS = 50;

  /// A tenth of the kills hit the start of a new folder: opening, migrating, the first day.
  private static final int AT_START = 10;

  private static final int START_MILLIS = 1_500;
  private static final int LATEST_KILL_MILLIS = 120;
  private static final int ENDLESS = 10_000;

  @TempDir private Path folder;

  private String classPath = "";

  @BeforeEach
  void pack() throws IOException {
    classPath = ClassPath.packed(folder);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aKilledRunShouldLoseNothingAndDoubleNothing() throws Exception {
    // The first run leaves the classes it loaded in a file: the others start in half the time.
    runToTheEnd(folder.resolve("first"), 1);
    Path killed = folder.resolve("killed");
    var random = new Random(20260213);
    int told = 0;
    for (int i = 0; i < KILLS; i++) {
      if (i % AT_START == 0) {
        Path fresh = folder.resolve("fresh-" + i);
        assertKept(fresh, runAndKill(fresh, true, random));
      } else {
        told = Math.max(told, runAndKill(killed, false, random));
        assertKept(killed, told);
      }
    }
    // A day may be stored and its process killed before it could say so.
    int days = stored(killed) + 2;
    runToTheEnd(killed, days);
    Path whole = folder.resolve("whole");
    runToTheEnd(whole, days);
    Map<String, List<String>> expected = state(whole);
    state(killed).forEach((name, rows) -> assertThat(rows).as(name).isEqualTo(expected.get(name)));
    assertThat(state(killed)).hasSameSizeAs(expected);
  }

  private static void assertKept(Path data, int told) {
    assertThat(stored(data)).isGreaterThanOrEqualTo(told);
  }

  private static int stored(Path data) {
    try (Archive archive = Archive.open(data)) {
      return archive.editions().size();
    }
  }

  /// Runs until a moment, and tells what the run said it had stored.
  private int runAndKill(Path data, boolean atStart, Random random) throws Exception {
    try (Child child = run(data, ENDLESS)) {
      var lines = new ArrayList<String>();
      for (int i = 0; !atStart && i < 2; i++) {
        lines.add(String.valueOf(child.said().readLine()));
      }
      Thread.sleep(random.nextInt(atStart ? START_MILLIS : LATEST_KILL_MILLIS));
      child.kill();
      child.said().lines().forEach(lines::add);
      return lines.stream()
          .filter(line -> line.startsWith("stored "))
          .mapToInt(line -> Integer.parseInt(line.substring("stored ".length())))
          .max()
          .orElse(0);
    }
  }

  private void runToTheEnd(Path data, int days) throws Exception {
    try (Child child = run(data, days)) {
      assertThat(child.said().lines().toList()).contains("done");
    }
  }

  private Child run(Path data, int days) throws IOException {
    List<String> flags =
        List.of(
            "-Xmx200m",
            "-XX:TieredStopAtLevel=1",
            "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
            "-XX:+AutoCreateSharedArchive",
            "-Xlog:disable");
    return Child.of(classPath, DayAfterDay.class, flags, data, days);
  }

  /// Everything in a data folder: the rows of every table, and the digest of every file of
  /// captures.
  private static Map<String, List<String>> state(Path data) throws IOException, SQLException {
    var state = new TreeMap<String, List<String>>();
    try (Connection database =
        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("chenbao.db"))) {
      for (String table : List.of("capture", "capture_file", "article", "edition", "story")) {
        state.put(table, rows(database, table));
      }
    }
    try (Stream<Path> files = Files.list(data.resolve("captures"))) {
      for (Path file : files.sorted().toList()) {
        state.put(file.getFileName().toString(), List.of(Fingerprint.of(Files.readAllBytes(file))));
      }
    }
    return state;
  }

  private static List<String> rows(Connection database, String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = database.createStatement();
        var result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(result.getString(i)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
