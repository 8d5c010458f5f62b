/// The gate between the newsroom and the world.
///
/// Each rule looks at a whole edition and answers with a check; one failed check holds the edition.
/// The rules trust nothing that came before: spans are read again, links are parsed again. Thinness
/// is no failure (a thin day makes a marked short edition); falsehood, missing links, placeholders
/// and repeats are.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.gate;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
