/// `index.html`: the edition as a page, one file without scripts.
///
/// What stands in these records has passed `Line` and `Address`; the templates in `src/main/jte`
/// put it into elements and attributes and escape it there, by the context that jte knows. The page
/// asks nobody for anything: its style is inline and allowed by its digest, evidence opens with the
/// browser's own `details`, and the policy in its head forbids the rest.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"gg.jte"})
package org.chenbao.publish.page;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
