/// Language models: endpoints in four dialects, answers recorded in a file, and answers given
/// before.
///
/// A model gets fixed words of ours and one story's sentences; it has no tools and no memory. What
/// it answers is handed on as text, and code checks it. Whatever goes wrong on the way is a
/// `Silent` with the reason, and the story is written by selection instead. The key stands in one
/// header and nowhere else: it is struck from every reason.
@NullMarked
@Room(
    mayTouch = {"model", "language", "edit"},
    mayUse = {"tools.jackson"})
package org.chenbao.io.llm;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
