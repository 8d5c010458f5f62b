package org.chenbao.digest.event;

import org.chenbao.model.Told;

/// A story told before that an event may continue.
///
/// @param telling what was read off it
/// @param best the odds that the likeliest report is of the same event, by the days since
/// @param sum how likely each report compared is what the story's own words tell, added up; by
///   words alone, because to drop news takes more than to mark it
record Kin(Told told, Reading telling, double best, double sum) {
  /// From here on two reports tell one event.
  static final double SAME = 0.5;

  Kin with(Kin more) {
    return new Kin(told, telling, Math.max(best, more.best), sum + more.sum);
  }
}
