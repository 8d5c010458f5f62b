/// Reading an edition that anybody wrote, and telling what was found in it.
///
/// The form is that of `edition.md`, but other days and other hands drift from it: other bullets,
/// half-width colons, headings without links, labels run into their paragraph. What is read here is
/// what a reader of CommonMark would see, with the line of the source beside each part; what fits
/// nowhere is kept as it is. The source is kept whole, so that printing it again changes nothing.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"org.commonmark", "org.jsoup", "tools.jackson"})
package org.chenbao.publish.manuscript;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
