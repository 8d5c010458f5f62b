/// Rules about numbers: arithmetic, bases, contradictions inside an edition.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.figure;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
