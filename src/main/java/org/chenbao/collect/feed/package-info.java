/// RSS, Atom, RDF, CDF and JSON Feed, as they are written and not as they are specified.
///
/// One tolerant parser serves all XML: a strict one loses eighty of a hundred broken feeds, and
/// most readers never see that they lost them. Nothing declared in a DTD is expanded or fetched.
/// What is wrong with a document ends in [Feed.Form] (`repaired`) or in [Reading.NotFeed], never in
/// an exception.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"org.jsoup", "tools.jackson", "javax.xml.stream"})
package org.chenbao.collect.feed;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
