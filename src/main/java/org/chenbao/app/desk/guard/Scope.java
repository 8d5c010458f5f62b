package org.chenbao.app.desk.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a token may do. None holds another: a token that publishes and reads has both.
public enum Scope {
  /// Look at everything that is kept.
  READ,
  /// Send an edition that a person approved to channels.
  PUBLISH;

  /// The name that people write.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The scope of a name; empty where there is none.
  public static Optional<Scope> of(String key) {
    return List.of(values()).stream().filter(scope -> scope.key().equals(key)).findFirst();
  }
}
