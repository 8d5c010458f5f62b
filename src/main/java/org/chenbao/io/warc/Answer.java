package org.chenbao.io.warc;

import java.time.Instant;
import org.chenbao.model.Body;

/// What one record of a WARC file says an address answered.
///
/// @param head what kind of record it is, of what, from when
/// @param http the answer's head; a resource has status 200
/// @param body as sent, before content decoding; empty for a revisit
record Answer(Head head, Http http, Body body) {

  /// The record types that answer something.
  enum Kind {
    RESPONSE,
    /// What was asked, beside an answer; answers nothing itself.
    REQUEST,
    RESOURCE,
    /// Our own note of how asking ended, where there was no answer to keep.
    OUTCOME,
    /// The same payload as an earlier record, which is named by its digest, id or address.
    REVISIT
  }

  /// A record's own fields.
  ///
  /// @param digest the payload digest as it stands there, empty where there is none
  record Head(Kind kind, String id, String url, Instant at, String digest) {}

  /// The parts of an HTTP head that a reader needs; empty where absent.
  ///
  /// @param repeats for a revisit, the record it repeats
  record Http(int status, String type, String coding, String location, Repeats repeats) {}

  /// The record that a revisit repeats, as far as it says.
  ///
  /// @param id empty where it names none
  /// @param file the name of the file it stands in, without a folder; empty where it names none
  /// @param offset where it begins in that file
  record Repeats(String id, String file, long offset) {
    static final Repeats NOTHING = new Repeats("", "", 0);
  }
}
