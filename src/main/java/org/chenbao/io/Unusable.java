package org.chenbao.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file, a folder or a database that a run cannot go on with.
///
/// The message is one line for the person at the keyboard: what is wrong, and what to do.
public final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong, for callers that act on it.
  public enum Kind {
    /// What a person gave cannot be read.
    INPUT,
    /// Made by a newer Chenbao.
    NEWER,
    /// Damaged on disk.
    CORRUPT,
    /// No space left.
    FULL,
    /// Another process holds it.
    BUSY,
    /// Not ours to write.
    NOT_WRITABLE,
    /// The disk answered with an error of another kind.
    DISK
  }

  private final Kind kind;

  public Unusable(Kind kind, String message) {
    this(kind, message, null);
  }

  public Unusable(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// Names what went wrong with a file or folder.
  ///
  /// @param what the file or folder, as a person knows it
  public static Unusable of(String what, IOException e) {
    String reason = reason(e);
    if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
      return new Unusable(
          Kind.FULL, "no space left for " + what + ": make room and run again, nothing is lost", e);
    }
    return switch (e) {
      case NoSuchFileException _ -> new Unusable(Kind.INPUT, "no such file: " + what, e);
      case AccessDeniedException _ ->
          new Unusable(Kind.NOT_WRITABLE, "no permission for " + what + ": check its owner", e);
      case IOException _ when readOnly(e) ->
          new Unusable(Kind.NOT_WRITABLE, what + " is on a read-only disk", e);
      case IOException _ -> new Unusable(Kind.DISK, what + " cannot be used: " + reason, e);
    };
  }

  private static boolean readOnly(IOException e) {
    return e.getCause() instanceof ReadOnlyFileSystemException
        || reason(e).toLowerCase(Locale.ROOT).contains("read-only");
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
