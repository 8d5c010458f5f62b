package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chenbao.io.Unusable;
import org.chenbao.io.Unusable.Kind;
import org.chenbao.model.Language;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be wrong with a data folder.
class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void theSchemaShouldBeTheNewestMigration() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(files.map(f -> f.getFileName().toString().replaceAll("^V|__.*", "")))
          .extracting(Integer::parseInt)
          .doesNotHaveDuplicates()
          .allMatch(number -> number <= Database.SCHEMA)
          .contains(Database.SCHEMA);
    }
  }

  @Test
  void aFolderOfANewerVersionShouldBeLeftAlone() throws IOException, SQLException {
    Archive.open(folder).close();
    execute("PRAGMA user_version = 9");
    assertUnusable(() -> Archive.open(folder), Kind.NEWER, "newer chenbao (schema 9)", "--data");
  }

  @Test
  void aFailedUpgradeShouldBeTakenBack() throws SQLException {
    Path file = folder.resolve("chenbao.db");
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, "", "")
        .locations("classpath:db/migration")
        .target(MigrationVersion.fromVersion("5"))
        .load()
        .migrate();
    // The seventh makes a table of this name; the sixth succeeds before it.
    execute("CREATE TABLE duty (kept TEXT)");
    execute("INSERT INTO duty VALUES ('a day')");

    assertUnusable(() -> Archive.open(folder), Kind.DISK, "the upgrade was taken back");

    assertThat(ask("SELECT kept FROM duty")).isEqualTo("a day");
    assertThat(ask("PRAGMA user_version")).isEqualTo("5");
    execute("DROP TABLE duty");
    Archive.open(folder).close();
    assertThat(ask("PRAGMA user_version")).isEqualTo(Integer.toString(Database.SCHEMA));
    assertThat(folder.resolve("chenbao.db.schema-5")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabaseShouldBeNamedAndKept() throws IOException {
    Path file = Files.writeString(folder.resolve("chenbao.db"), "my diary\n".repeat(500));
    assertUnusable(() -> Archive.open(folder), Kind.CORRUPT, "chenbao.db is damaged", "move it");
    assertThat(file).content().startsWith("my diary");
  }

  @Test
  void aDamagedDatabaseShouldBeNamedAndKept() throws IOException {
    try (Archive archive = Archive.open(folder)) {
      archive.store(
          Sample.printed(Sample.DAY, 1, "a"), Sample.told(Sample.DAY), Sample.noon(Sample.DAY));
    }
    Path file = folder.resolve("chenbao.db");
    byte[] bytes = Files.readAllBytes(file);
    var random = new Random(3);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt();
    }
    Files.write(file, bytes);
    assertUnusable(
        () -> {
          try (Archive archive = Archive.open(folder)) {
            archive.memory(Language.ZH).told(Sample.DAY, Sample.DAY.plusDays(1));
          }
        },
        Kind.CORRUPT,
        "chenbao.db is damaged",
        "nothing was deleted");
    assertThat(file).hasSize(bytes.length);
  }

  @Test
  void theHolderOfAFolderShouldBeNamed() {
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.folder()).isEqualTo(folder);
      assertUnusable(
          () -> Archive.open(folder, Duration.ZERO),
          Kind.BUSY,
          "another chenbao (process " + ProcessHandle.current().pid() + ")",
          "--data");
    }
    Archive.open(folder, Duration.ZERO).close();
  }

  /// Nobody waits for what may take all day.
  @Test
  void theDeskShouldBeNamedAtOnce() {
    try (Archive archive = Archive.forDesk(folder)) {
      assertThat(archive.folder()).isEqualTo(folder);
      assertUnusable(
          () -> Archive.open(folder, Duration.ofDays(1)),
          Kind.BUSY,
          "the desk (process " + ProcessHandle.current().pid() + ")",
          "stop chenbao serve");
    }
    Archive.open(folder, Duration.ZERO).close();
  }

  @Test
  void aFolderThatCannotBeWrittenShouldBeNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Archive.open(file.resolve("data")))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("file/data");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeThat(closed.toFile().setWritable(false) && !Files.isWritable(closed))
        .as("the owner of the tests is bound by permissions")
        .isTrue();
    assertUnusable(() -> Archive.open(closed), Kind.NOT_WRITABLE, "closed");
  }

  @Test
  void aFullDiskShouldBeSaidSo() throws SQLException {
    Path file = folder.resolve("full.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (x)");
      statement.execute("PRAGMA max_page_count = 2");
      String insert = "INSERT INTO t VALUES (zeroblob(100000))";
      assertThatThrownBy(() -> statement.execute(insert))
          .isInstanceOfSatisfying(
              SQLException.class,
              e ->
                  assertThat(SqliteTrouble.of(file, new IllegalStateException(e)))
                      .hasMessageContaining("no space left on the disk")
                      .extracting(Unusable::kind)
                      .isEqualTo(Kind.FULL));
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("chenbao.db"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ask(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("chenbao.db"));
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      return answer.getString(1);
    }
  }

  private static void assertUnusable(ThrowingCallable work, Kind kind, String... said) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Unusable.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e.getMessage()).contains(List.of(said)).doesNotContain("\n");
            });
  }
}
