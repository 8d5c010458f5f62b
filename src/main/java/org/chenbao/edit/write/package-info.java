/// From a story to a draft, by selection: the extractive writer.
///
/// It composes nothing. Each sentence it prints stands in a report, trimmed at most by the rules in
/// [org.chenbao.edit.write.Trim], none of which can change what is said; labels come from a table;
/// headlines are shortened titles. So a draft is true as far as its sources are, and verification
/// only guards against mistakes of this code.
///
/// A trap: a sentence that is fine in its article may dangle alone (「该公司…」, "It also…").
/// [org.chenbao.edit.write.Dangling] says which. What a reader would find worth its line is learned
/// from what readers judged: [org.chenbao.edit.write.Traits] are weighed by
/// [org.chenbao.edit.write.Worth].
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.write;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
