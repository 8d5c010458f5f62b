/// Dates and times of day of a claim: does the evidence have them, or a finer one that they cover?
///
/// A date told relative to its source is resolved by the day the source was published; where nobody
/// knows that day, dates are compared among themselves.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.verify.time;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
