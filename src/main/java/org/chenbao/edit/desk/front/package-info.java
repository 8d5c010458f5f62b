/// Rules about form: front matter, labels, markup, what is missing.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.front;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
