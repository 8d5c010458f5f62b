/// The site: every edition of an archive as pages that link to each other, with search and feeds.
///
/// A page is made from `edition.json`, by the templates that print an edition that stands alone. A
/// catalog keeps what lists, search and feeds say of each edition, so that a new one is set among
/// hundreds without reading them again: only pages that say something new are written. Nothing is
/// asked of another site; the one script searches an index of our own.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"javax.xml", "tools.jackson"})
package org.chenbao.publish.site;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
