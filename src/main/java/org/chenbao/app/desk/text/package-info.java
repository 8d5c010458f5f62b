/// An edition's Markdown as people have it: versions, changes, and what becomes of it when the
/// newsroom makes the edition anew.
///
/// Every change is a change set as CodeMirror writes it, in one row of a journal, and on the disk
/// before whoever sent it is told so. The newsroom's own changes go the same way: a desk sees them
/// arrive like those of another person. What people changed stays; what they left as it was follows
/// the newsroom, story by story.
@NullMarked
@Room(
    mayTouch = {"model", "io"},
    mayUse = {"tools.jackson"})
package org.chenbao.app.desk.text;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
