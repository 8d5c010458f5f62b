package org.chenbao.io.archive;

import java.time.LocalDate;
import java.util.Locale;
import org.chenbao.model.Language;

/// An edition as the archive keeps it.
///
/// @param revision 1 for the first of its date and language
public record Printed(LocalDate date, Language language, int revision, Page page, State state) {

  /// What can be shown of an edition.
  ///
  /// @param json the text of `edition.json`
  public record Page(String title, String json) {}

  /// How far an edition came.
  public enum State {
    /// The gate held it: nobody has seen it, and it told nothing.
    HELD,
    CLEARED,
    PUBLISHED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
