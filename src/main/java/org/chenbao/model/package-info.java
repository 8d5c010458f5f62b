/// The nouns: what stands on the arrows of the map.
///
/// Records that check themselves and copy what they are given, and sealed alternatives. A noun a
/// file, its cases nested in it. Nothing here acts; nothing here knows a library.
@NullMarked
@Room(
    mayTouch = {},
    mayUse = {})
package org.chenbao.model;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
