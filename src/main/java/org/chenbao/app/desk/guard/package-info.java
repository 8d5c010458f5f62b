/// Who may come in at the desk, and how often.
///
/// The desk is a web server on a person's own machine, so what threatens it is mostly the person's
/// own browser: a page of another site that points a name here ([Doors]), posts here, or guesses.
/// Nothing here knows HTTP as a library has it: words in, a decision out.
@NullMarked
@Room(
    mayTouch = {"io"},
    mayUse = {"org.bouncycastle"})
package org.chenbao.app.desk.guard;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
