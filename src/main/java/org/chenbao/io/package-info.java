/// The world: network, disk, database, embeddings and language models, behind the ports that the
/// rooms declare. No other room opens a connection or a file.
///
/// Each way out has a package and a sign of its own: `web`, `warc`, `archive`, `shelf`, `llm`,
/// `embedding`. Here is what they share: the one kind of exception that a person gets to read, and
/// the list of sources as a file.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"tools.jackson", "com.fasterxml.jackson.annotation", "crawlercommons"})
package org.chenbao.io;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
