package org.chenbao.digest;

/// The port to an embedding model: texts of like meaning get vectors of high cosine.
///
/// The same text always gives the same vector, whatever else is asked. Safe for many threads.
public interface Likeness {

  /// Says nothing of any text. For machines where no model runs: reports are then grouped by their
  /// words, names and figures alone, which finds fewer pairs across languages.
  Likeness SILENT = _ -> new float[0];

  /// A vector of length 1 for a text, all of one size; long texts are cut. Empty from a likeness
  /// that says nothing.
  float[] vector(String text);
}
