/// What hides in a text: words that no reader sees, characters without a shape, orders to a model,
/// links that put words into somebody's assistant.
///
/// Finds and tells, never judges: a finding alone drops no article, and true news about attacks
/// must pass. What no reader can see is no part of a text; that is decided here, before anything is
/// extracted. Findings never repeat hidden words, or a report would carry what the page could not.
/// Traps: an article that waits for its script stands in a hidden box (mp.weixin.qq.com); a parent
/// with font size zero may have children of ordinary size; style sheets elsewhere are never loaded,
/// so a class is judged by its rule in the page or by a few names that mean the same everywhere.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"org.jsoup"})
package org.chenbao.collect.guard;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
