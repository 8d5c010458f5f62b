package org.chenbao.collect;

import org.chenbao.model.Capture;

/// The port to the record of everything that was fetched. Safe for use by many threads.
public interface Captures {

  /// Stores an answer before anything reads it.
  void keep(Capture capture);
}
