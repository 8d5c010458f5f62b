/// The network: one policy on every address, one client, one way to read an answer.
///
/// What comes in is bounded before it is believed: connection, whole call, decoded bytes, ratio of
/// compression, redirects. Every way a server misbehaves ends as a value of
/// [org.chenbao.model.Fetch]. This is the only package of the house that opens a connection;
/// `RoomsTest` checks it.
@NullMarked
@Room(
    mayTouch = {"model", "collect"},
    mayUse = {"javax.net", "okhttp3", "okio", "kotlin", "org.brotli.dec", "crawlercommons"})
package org.chenbao.io.web;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
