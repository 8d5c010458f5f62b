/// Titles as headlines: chosen stretches of a title, never other words.
///
/// A title is cut at the borders of its clauses and only there. A clause is left out where what
/// stays is as true without it: a condition, a denial, a hedge and who says it are never left out,
/// and a clause that waits for the next is never the last. Width is counted in Chinese characters;
/// two letters, digits, blanks or ASCII marks make one.
///
/// [org.chenbao.edit.title.Typography] alone changes a character of a title, blanks and marks, and
/// [org.chenbao.edit.title.SentenceCase] a capital; never a word.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.title;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
