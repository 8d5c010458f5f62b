/// Rules that need more than the edition: its reports, the archive, or where a fact stands.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.source;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
