package org.chenbao.digest;

import java.time.LocalDate;
import java.util.List;
import org.chenbao.model.Told;

/// The port to the archive: what earlier editions told.
public interface Memory {

  /// Everything told in editions dated `from` (inclusive) to `before` (exclusive), oldest first.
  List<Told> told(LocalDate from, LocalDate before);
}
