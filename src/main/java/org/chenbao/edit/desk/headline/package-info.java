/// Rules about what headlines and summaries promise and their bodies keep.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.headline;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
