package org.chenbao.edit.gate;

import org.chenbao.model.Edition;
import org.chenbao.model.Manuscript;

/// What lies before the gate.
///
/// @param page the edition as its readers will see it, read again
record Sheet(Edition edition, Manuscript page, Limits limits) {}
