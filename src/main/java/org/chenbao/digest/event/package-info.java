/// Which reports tell one event.
///
/// [org.chenbao.digest.event.Events] is the door. Two decisions are kept apart: a copy is the same
/// text twice (`Copies`, `Pages`); one event is told by texts that differ (`SameEvent`). Most items
/// of a day are bare titles, so everything here works on a title alone and gets better with a text.
/// Chinese and English reports meet on names, figures and a glossary of the words of the news
/// (`happenings.tsv`, `things.tsv`); the embedding model is one voice among these, never the judge.
/// What looks alike and is two events all the same (two versions of a product, two market wraps, a
/// newsletter) is kept apart by `Guards`. How likely two events are of one affair `Affinity` tells.
///
/// What a stream of reports does to the events, `Online` tells as it happens. What is rare stands
/// in `usage.tsv` and what the signs of one event weigh in `weights.tsv`; `Counting` and `Training`
/// make both. What earlier editions told is `Recollection`'s matter.
///
/// Everything is a function of the set of articles: no order, no clock, no chance.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.digest.event;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
