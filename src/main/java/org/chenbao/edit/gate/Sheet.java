package org.chenbao.edit.gate;

import org.chenbao.model.Edition;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Quoting;

/// What lies before the gate.
///
/// @param page the edition as its readers will see it, read again
/// @param amendments what a person wrote into it
record Sheet(Edition edition, Manuscript page, Terms terms, Amendments amendments) {

  /// What is asked of every edition alike.
  ///
  /// @param limits what is enough
  /// @param quoting how much of an article may be printed
  record Terms(Limits limits, Quoting quoting) {}
}
