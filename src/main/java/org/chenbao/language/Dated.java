package org.chenbao.language;

import java.time.LocalDate;
import org.chenbao.model.Place;

/// A date or period named in a text, as the days it covers.
///
/// @param from the first day
/// @param to the last day, inclusive
/// @param manner how it was named
public record Dated(Place place, LocalDate from, LocalDate to, Manner manner) {

  /// How a date is named.
  public enum Manner {
    /// With its year: holds wherever it is read.
    FULL,
    /// Without its year or month: completed from the day it was told.
    PARTIAL,
    /// 昨日, last Thursday: means something only beside the day it was told.
    RELATIVE
  }

  /// True where both share at least one day.
  public boolean meets(Dated other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
