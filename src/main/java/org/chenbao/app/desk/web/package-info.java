/// The desk as a browser reaches it: pages, a JSON interface and a stream of events.
///
/// Every request goes the same way: [Shield] looks at where it comes from, [Reception] at who it
/// is, a route asks the rooms, and what goes wrong is a [Declined] in one line. Nothing is decided
/// here about news, and nothing that was fetched is ever markup here: articles travel as JSON text,
/// and a message's own HTML as a document that may do nothing.
///
/// ```
///   request ─Shield▶ own? ─Reception▶ who? ─routes▶ answer
///                                      └─ Events ─▶ every open desk
/// ```
@NullMarked
@Room(
    mayTouch = {"model", "language", "edit", "publish", "io"},
    mayUse = {"io.javalin", "jakarta.servlet", "kotlin", "org.eclipse.jetty", "tools.jackson"})
package org.chenbao.app.desk.web;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
