/// Rules about where an edition's links lead.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.link;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
