/// What the desk does by itself, and one run at a time: the day at its hour.
///
/// Time here is the wall clock, looked at every few seconds, because a timer stands still while a
/// machine sleeps. What is due is claimed in the archive before it is begun, so a day is made once
/// however often the program starts and whatever the clock is set to.
@NullMarked
@Room(
    mayTouch = {"model", "io"},
    mayUse = {})
package org.chenbao.app.desk.duty;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
