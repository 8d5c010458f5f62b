/// One data folder: what was captured, read, told and spent.
///
/// ```
///   chenbao.db        SQLite: captures, articles, editions, stories, costs, deliveries,
///                     runs, acts and texts of the desk, audit, sources, servers
///   chenbao.lock      held by the one process that writes
///   captures/         WARC files, one a run or several of a gigabyte
///   search/           the index of org.chenbao.io.search, made from the database
/// ```
///
/// The database is in WAL mode with `synchronous=FULL`: a run commits a handful of times, so the
/// forced write costs nothing that is noticed, and an edition that was published is never forgotten
/// over a power cut and told again. An edition, the articles it rests on and the stories it told
/// are one transaction: a process killed at any point leaves all of them or none.
///
/// Whatever is wrong with the folder is an [org.chenbao.io.Unusable] with one line for a person.
/// Nothing is ever deleted or repaired without being asked.
@NullMarked
@Room(
    mayTouch = {"model", "collect", "digest", "edit", "publish"},
    mayUse = {"org.jdbi", "org.flywaydb", "org.sqlite", "tools.jackson"})
package org.chenbao.io.archive;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
