/// From stories to an edition: write, verify, compose, gate.
///
/// Writers make drafts; the verifier, which is code and never a model, makes proofs of them; only
/// proofs are composed; only what passes the gate is cleared. A language model, where there is one,
/// sits behind [org.chenbao.edit.Pen] and sees one story at a time.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"tools.jackson"})
package org.chenbao.edit;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
