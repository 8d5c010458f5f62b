/// What every form of an edition shares, and the two plain forms: Markdown and JSON.
///
/// Words of sources are data. They pass [org.chenbao.publish.form.Line] before they are shown,
/// links pass [org.chenbao.publish.form.Address], and each form then escapes in one place of its
/// own. `edition.json` alone keeps words exactly as stored, because its quotes are compared with
/// their articles; JSON has no character that could act. Nothing here reads a clock, so that one
/// edition always gives the same bytes.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"tools.jackson"})
package org.chenbao.publish.form;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
