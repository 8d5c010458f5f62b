package org.chenbao.io.embedding;

/// How opening the embedding model ended.
public sealed interface Opening {

  /// It runs.
  record Ready(BgeLikeness likeness) implements Opening {}

  /// It cannot run on this machine: go on with `Likeness.SILENT`.
  ///
  /// @param why one sentence for a person
  record Unavailable(String why) implements Opening {}
}
