/// What the desk's rules share: the page they look at, and what a rule and its finds are.
///
/// A page is a manuscript read once: each printed stretch of words with its part in the edition
/// (headline, fact, interpretation …) and its sentences with the numbers, dates, names and quotes
/// in them. Rules never read Markdown.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.page;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
