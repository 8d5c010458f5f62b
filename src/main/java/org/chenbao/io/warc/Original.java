package org.chenbao.io.warc;

import java.time.Instant;

/// A record that holds a payload in full, for other records to refer to.
///
/// @param url the address that answered
/// @param at when it did
/// @param digest SHA-256 of the payload
/// @param place where the record stands
public record Original(String url, Instant at, String digest, Place place) {

  /// A place in a file of captures.
  ///
  /// @param file its name, without a folder: files that repeat each other lie side by side
  /// @param offset where the record begins, in bytes
  public record Place(String file, long offset) {}
}
