/// The copy desk: reads an edition as anybody wrote it, and says what a careful editor would.
///
/// Each rule looks at the whole manuscript and answers with remarks that name their lines. Rules
/// say only what the edition itself shows; what needs the sources is the verifier's.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
