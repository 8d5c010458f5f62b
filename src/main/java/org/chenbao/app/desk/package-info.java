/// The desk: a day laid open to a person.
///
/// What is kept are the run's articles, what a person did to its stories, and the text as they have
/// it; all of that in the archive, before anybody is told that it was done. Everything else
/// follows: the same run and the same acts make the same edition, so a day is opened by making it
/// again, and an act is undone by leaving it out.
///
/// ```
///   run + acts ─Press─▶ Laid: stories, edition, its text
///   text before, text now, a person's text ─Threeway─▶ their text, followed
///   their text ─Revision─▶ claims with their state ─▶ edition ─Gate─▶ ruling
/// ```
@NullMarked
@Room(
    mayTouch = {"model", "language", "collect", "digest", "edit", "publish", "io"},
    mayUse = {"tools.jackson"})
package org.chenbao.app.desk;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
