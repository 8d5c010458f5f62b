/// Full text over everything in a data folder: articles, stories as told, editions.
///
/// ```
///   Catalog (the database) → SearchIndex (Lucene, `search/` in the data folder) → Hit
/// ```
///
/// The index is made of the archive and holds nothing that is not there: whoever deletes it loses a
/// minute. It is brought up to date when somebody searches, beside a process that is at work.
///
/// Chinese has no blanks: every pair of neighbouring characters is a term, and a word is the pairs
/// in a row. Latin words are terms without case and plural; they are not cut down to stems, since
/// that turns Anthropic into something that Anthropology shares. Both scripts of Chinese are one. A
/// name that is known in several forms is found by each of them ([org.chenbao.language.Names]).
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"org.apache.lucene"})
package org.chenbao.io.search;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
