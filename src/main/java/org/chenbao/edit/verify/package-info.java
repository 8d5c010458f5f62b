/// Claims against spans: what may be printed.
///
/// [org.chenbao.edit.verify.Verifier] compares each claim with the words of the spans that the
/// claim itself cites, never with a pool of everything known: a number that stands elsewhere in the
/// article does not support this sentence. Each check is one file and one question: do the
/// quantities stand there (`number`), the dates (`time`), the names, the quotations (`word`); does
/// a denial stay a denial, "up to" stay "up to", is "first" said by the source (`sense`). What they
/// all read is a text read once (`passage`).
///
/// The checks are code, so the same claim always gets the same verdict, with a reason a person can
/// read. What they cannot see is a false sentence made of true parts; the writers are kept on short
/// leads for that (one sentence, few spans). A trap: comparing words across languages. Quantities,
/// dates and known names are comparable; all else is only compared within one language.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.verify;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
