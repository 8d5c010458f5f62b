/// Numbers of a claim: do they stand in the evidence, in their unit, as firmly, said of the same
/// thing, and at the same end of a change?
///
/// Numbers are compared by what they mean, across languages too; whose number it is only within one
/// language, or by the roles that a table knows in both.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.verify.number;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
