package org.chenbao.publish.channel;

import java.util.Locale;

/// Why an edition goes to a channel.
public enum Errand {
  /// For the first time.
  EDITION,
  /// Again, because a later revision puts something right.
  CORRECTION,
  /// To be taken back.
  WITHDRAWAL;

  /// The name in the archive and in webhooks: `edition`, `correction` or `withdrawal`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads a name.
  public static Errand of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
