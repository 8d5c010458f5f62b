/// Which stories come first, and why in words.
///
/// `Ranking` weighs what speaks for an event: how many independent publishers tell it and how near
/// they stand to it, how fast they joined the first, whether its actor speaks for itself, whether
/// it is about artificial intelligence, how large what happened is, what of it no edition within
/// memory told, and a person's interests. Pieces that advertise, advise or chat come last whatever
/// else they have. Nothing an article says about its own importance counts, and no text can change
/// the weights.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.digest.rank;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
