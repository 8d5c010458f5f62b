/// `cover.png`: the picture that stands for an edition where links are shared.
///
/// Drawn by us with Java2D, 1200 × 630 pixels as Open Graph readers expect. The words are set in a
/// Chinese font of the system where there is one; where there is none the cover says in figures and
/// Latin letters what the edition holds, and where there is no font at all it shows the sunrise
/// alone. A character that no font has is left out: a cover never shows boxes. One machine always
/// draws the same bytes; another has other fonts.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"javax.imageio"})
package org.chenbao.publish.cover;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
