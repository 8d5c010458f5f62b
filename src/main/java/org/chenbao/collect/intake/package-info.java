/// What every reader of `collect` needs first: bytes to text, addresses, dates, markup to words.
///
/// Everything here takes what strangers wrote and answers with something of a known shape, or with
/// nothing; none of it throws for input. Traps: a valid UTF-8 text is UTF-8 whatever its labels
/// say; `gb2312` means GB18030; an address is http or https or it is nothing.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"org.jsoup", "crawlercommons"})
package org.chenbao.collect.intake;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
