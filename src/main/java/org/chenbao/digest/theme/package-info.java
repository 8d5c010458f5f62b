/// Where stories belong: nine stable sections, by reviewed lists of words and of happenings, and
/// the kinds of things that happen in a story, from which the day's themes are named when the
/// edition is composed.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.digest.theme;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
