/// Names, quotations and other words of a claim: do they stand in the evidence?
///
/// Names in any known form, quotations word for word, other words within one language only and with
/// room for those who retell.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.verify.word;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
