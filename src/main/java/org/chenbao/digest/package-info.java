/// From articles to stories: copies, same event, follow-up, rank, theme.
///
/// Three decisions are kept apart: whether two texts are one text (copy), whether two reports tell
/// one event, and whether an event continues one already told. What the room needs from the world
/// are [org.chenbao.digest.Likeness] and [org.chenbao.digest.Memory].
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.digest;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
