package org.chenbao.digest.event;

import org.chenbao.model.Told;

/// A story told before that an event may continue.
///
/// @param telling what was read off it
/// @param best how likely the likeliest report is of the same event
/// @param sum the likelihoods of all reports compared
record Kin(Told told, Reading telling, double best, double sum) {
  /// From here on two reports tell one event.
  static final double SAME = 0.5;

  Kin with(Kin more) {
    return new Kin(told, telling, Math.max(best, more.best), sum + more.sum);
  }
}
