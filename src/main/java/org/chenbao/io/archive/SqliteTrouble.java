package org.chenbao.io.archive;

import java.nio.file.Path;
import org.chenbao.io.Unusable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in one line what SQLite's result codes mean for a person (sqlite.org/rescode.html).
final class SqliteTrouble {
  private SqliteTrouble() {}

  /// Finds SQLite's own code among the causes.
  static Unusable of(Path file, Throwable thrown) {
    for (@Nullable Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof SQLiteException sqlite) {
        return of(file, sqlite.getResultCode(), thrown);
      }
    }
    String why = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    return new Unusable(Unusable.Kind.DISK, file + " cannot be used: " + why, thrown);
  }

  private static Unusable of(Path file, SQLiteErrorCode code, Throwable cause) {
    Unusable.Kind kind = kind(code);
    return new Unusable(kind, file + advice(kind) + " (" + code.name() + ")", cause);
  }

  /// The low byte is the primary code; the extended ones only tell where it was noticed.
  private static Unusable.Kind kind(SQLiteErrorCode code) {
    int primary = code.code & 0xff;
    if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
      return Unusable.Kind.FULL;
    }
    if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code
        || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Unusable.Kind.CORRUPT;
    }
    if (primary == SQLiteErrorCode.SQLITE_BUSY.code
        || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Unusable.Kind.BUSY;
    }
    boolean closed =
        primary == SQLiteErrorCode.SQLITE_READONLY.code
            || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
            || primary == SQLiteErrorCode.SQLITE_PERM.code;
    return closed ? Unusable.Kind.NOT_WRITABLE : Unusable.Kind.DISK;
  }

  private static String advice(Unusable.Kind kind) {
    return switch (kind) {
      case FULL -> ": no space left on the disk: make room and run again, nothing is lost";
      case CORRUPT ->
          " is damaged; nothing was deleted: move it aside and run again, or restore a backup";
      case BUSY -> " is held by another program: close it and run again";
      case NOT_WRITABLE -> " cannot be written: check its owner, or use --data for another folder";
      case NEWER, INPUT, DISK -> " cannot be used";
    };
  }
}
