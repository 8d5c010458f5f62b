/// What every check reads and gives: a text read once, its sentences, which sentence of the
/// evidence says what one of the claim says, words of a table found in a text; and the doubt that
/// comes of it.
///
/// Nothing here decides. A trap: a [org.chenbao.edit.verify.passage.Line] compares words by their
/// beginnings, so what it calls shared may differ in number and tense.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.verify.passage;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
