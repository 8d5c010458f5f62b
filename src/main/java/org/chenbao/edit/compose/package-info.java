/// From ranked stories to an agenda, and from proofs to an edition.
///
/// What stands at the top, the title and the summary lines, is taken from the proofs word for word,
/// so that nothing at the top can say more than the stories below it.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.compose;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
