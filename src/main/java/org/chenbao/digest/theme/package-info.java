/// Where stories belong: stable sections, and the themes of a day.
///
/// A section is one of nine, by reviewed lists of words. A theme is a section as the day fills it,
/// named from what its main stories share: who they are about, or what happens in them. A theme's
/// name states nothing that its stories do not.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.digest.theme;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
