/// From a cleared edition to files and channels, once each.
///
/// One place turns text into Markdown, one into HTML, one into JSON; each escapes. Nothing here can
/// take an edition that the gate has not cleared.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"gg.jte", "tools.jackson"})
package org.chenbao.publish;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
