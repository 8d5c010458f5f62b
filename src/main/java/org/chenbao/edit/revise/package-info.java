/// A person's words, checked as the writer's are.
///
/// An edition that a person worked on comes back as Markdown. Each of its sentences is laid beside
/// the one it stands for: the same words keep their evidence, changed words are held against the
/// evidence of those they replace, then against the best-fitting sentences of the story's reports.
/// What is borne out is composed to an edition of proofs like any other; what is not is named, and
/// the gate holds the edition until it is put right.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.revise;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
