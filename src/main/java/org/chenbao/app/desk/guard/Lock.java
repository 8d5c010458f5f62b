package org.chenbao.app.desk.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.chenbao.io.Unusable;

/// The lock on the desk's door: the file that keeps its password. Safe for use by many threads.
public final class Lock {
  private static final String NAME = "desk-password";

  /// A try takes 64 MiB for a third of a second; this many at a time are enough for people.
  private static final int TRIES_AT_ONCE = 2;

  private final Path file;
  private final Semaphore tries = new Semaphore(TRIES_AT_ONCE);

  public Lock(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /// True where a password was set.
  public boolean set() {
    return Files.exists(file);
  }

  /// Keeps a password, for the owner of the file alone to read; it counts from the next try on.
  public void set(Password password) {
    OwnersFile.write(file, password.toString());
  }

  /// Tries a password; empty where too many are being tried.
  ///
  /// @throws Unusable where the file keeps none
  public Optional<Boolean> opens(String secret) {
    if (!tries.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(kept().is(secret));
    } finally {
      tries.release();
    }
  }

  private Password kept() {
    try {
      return Password.read(Files.readString(file))
          .orElseThrow(() ->
              new Unusable(
                  Unusable.Kind.CORRUPT,
                  file + " keeps no password: set one with chenbao serve --set-password"));
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
