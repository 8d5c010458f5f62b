package org.chenbao.edit.gate;

import org.chenbao.model.Edition;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Quoting;

/// What lies before the gate.
///
/// @param page the edition as its readers will see it, read again
/// @param quoting how much of an article may be printed
record Sheet(Edition edition, Manuscript page, Limits limits, Quoting quoting) {}
