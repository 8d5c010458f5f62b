/// The article of a page: its words, who says so, when, and what kind of page it is.
///
/// A page is parsed once and looked at once for what can be seen; what remains is an [Outline] of
/// blocks in reading order. Several cheap and different finders each choose blocks; blocks that
/// most of them choose are the article. No finder is good, their agreement is. Chinese counts by
/// characters: a sentence of twelve is a sentence.
///
/// Facts about the article (title, author, dates) are claimed in several places of a page; each has
/// its order of trust, and claims that disagree end in a finding.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"org.jsoup", "tools.jackson"})
package org.chenbao.collect.page;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
