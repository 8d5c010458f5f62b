package org.chenbao.io.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chenbao.io.Unusable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// One connection to an SQLite file whose schema is the one this program knows.
///
/// One connection because SQLite has one writer anyway; callers take turns. Safe for many threads.
final class Database implements Closeable {
  /// The newest migration in `db/migration`; each sets `user_version` to its own number, so that
  /// opening needs no Flyway where nothing is to be done.
  static final int SCHEMA = 8;

  /// How long another program that looks into the file may keep a transaction open.
  private static final int BUSY_MILLIS = 10_000;

  private final Path file;
  private final Connection connection;
  private final Jdbi jdbi;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
  }

  /// Opens a file, makes it where it is not there, and brings its schema up to date.
  static Database open(Path file) {
    SQLiteDataSource source = source(file);
    try {
      Database database = new Database(file, source.getConnection());
      int schema = database.schema();
      if (schema > SCHEMA) {
        database.close();
        throw newer(schema);
      }
      if (schema < SCHEMA) {
        database.close();
        upgrade(source, file, schema);
        database = new Database(file, source.getConnection());
      }
      return database;
    } catch (SQLException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  /// Opens a file beside another process that may be writing to it, to read; empty where it is not
  /// there or not of this version.
  static Optional<Database> beside(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      var database = new Database(file, source(file).getConnection());
      if (database.schema() == SCHEMA) {
        return Optional.of(database);
      }
      database.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  /// Copies a file as it is at this moment, beside a process that may be writing to it.
  ///
  /// @param copy a file that is not there
  static void copy(Path file, Path copy) {
    try (Connection connection = source(file).getConnection();
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    } catch (SQLException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  /// Does work in one transaction: all of it is stored, or nothing.
  synchronized <T> T transact(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  /// Reads.
  synchronized <T> T read(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  private int schema() {
    return read(h -> h.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
  }

  /// Brings the schema up to date; where that fails, the file is what it was before.
  private static void upgrade(SQLiteDataSource source, Path file, int schema) {
    Path before = file.resolveSibling(file.getFileName() + ".schema-" + schema);
    try {
      Files.deleteIfExists(before);
      copy(file, before);
      boolean done = false;
      try {
        migrate(source, file);
        done = true;
      } finally {
        if (!done) {
          putBack(before, file);
        }
      }
      Files.delete(before);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  private static void putBack(Path before, Path file) throws IOException {
    for (String log : List.of("-wal", "-shm")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + log));
    }
    Files.move(before, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void migrate(SQLiteDataSource source, Path file) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/migration")
          .failOnMissingLocations(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      Unusable why = SqliteTrouble.of(file, e);
      throw new Unusable(
          why.kind(), "the upgrade was taken back, nothing is lost: " + why.getMessage(), e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static Unusable newer(int schema) {
    return new Unusable(
        Unusable.Kind.NEWER,
        "the data folder was made by a newer chenbao (schema "
            + schema
            + "); this one knows "
            + SCHEMA
            + ": update chenbao or use --data for another folder");
  }
}
