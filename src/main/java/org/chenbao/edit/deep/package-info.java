/// The writer for lead stories: several drafts, judged, the best of each in one.
///
/// Each draft ([org.chenbao.edit.deep.Take]) is a call of [org.chenbao.edit.standard] of its own
/// that sees no other draft; they differ in the order of the sentences, which is what a model that
/// answers at temperature 0 is swayed by. Drafts that agree ([org.chenbao.edit.deep.Agreement]) end
/// the asking; where they do not, a judge, who sees the evidence and what of the drafts holds,
/// gives marks by number. Merging is code's work ([org.chenbao.edit.deep.Merging]): a sentence that
/// its evidence does not bear out has no vote, whoever wrote it and however the judge likes it, and
/// what is merged is checked once more as any draft is. A judge can choose among what is true, and
/// nothing else; without one, votes decide.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"tools.jackson"})
package org.chenbao.edit.deep;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
