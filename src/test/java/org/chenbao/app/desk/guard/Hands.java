package org.chenbao.app.desk.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock whose hands a test moves.
public final class Hands implements InstantSource {
  private Instant now;

  public Hands(Instant now) {
    this.now = now;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /// Moves them, back where the duration is negative.
  public synchronized void move(Duration by) {
    now = now.plus(by);
  }

  /// Sets them.
  public synchronized void set(Instant to) {
    now = to;
  }
}
