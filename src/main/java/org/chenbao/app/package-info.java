/// The commands, the settings and the day itself.
///
/// `Newsroom` is the way of the data on one screen. Only this room reads the clock, the environment
/// and the settings.
@NullMarked
@Room(
    mayTouch = {"model", "language", "collect", "digest", "edit", "publish", "io"},
    mayUse = {"picocli", "tools.jackson", "com.sun.net.httpserver"})
package org.chenbao.app;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
