/// What turns a sentence round though its words are all there: a denial more or less, a hedge lost,
/// an opposite, a prefix, a superlative nobody said, words that have traded places.
///
/// Each is looked for in the sentence of the evidence that says what the claim says. Small words
/// tell only where both sentences are otherwise the same; a paraphrase is given the benefit of the
/// doubt.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.verify.sense;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
