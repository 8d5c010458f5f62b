package org.chenbao.io.search;

import java.util.Locale;

/// What a search finds.
public enum Kind {
  /// A report, in its newest wording.
  ARTICLE,
  /// An event as an edition told it.
  STORY,
  EDITION;

  /// The name in the index and on the command line.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
