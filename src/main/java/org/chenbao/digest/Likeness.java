package org.chenbao.digest;

/// The port to an embedding model: texts of like meaning get vectors of high cosine.
///
/// The same text always gives the same vector, whatever else is asked. Safe for many threads.
public interface Likeness {

  /// A vector of length 1 for a text; long texts are cut.
  float[] vector(String text);
}
