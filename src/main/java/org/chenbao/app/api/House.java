package org.chenbao.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.model.Language;

/// What of the house is not in its archive. Safe for use by many threads.
public interface House {
  /// Whom a run asks, and how each has answered, as rows of JSON.
  List<Map<String, Object>> sources();

  /// What language models used from `from` (inclusive) to `before` (exclusive).
  Map<String, Object> costs(Instant from, Instant before);

  /// A published edition as Markdown.
  Optional<byte[]> markdown(LocalDate date, Language language);
}
