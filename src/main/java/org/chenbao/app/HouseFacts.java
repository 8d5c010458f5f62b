package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.api.House;
import org.chenbao.io.llm.Cost;
import org.chenbao.model.Language;

/// Sources, costs and files of a data folder, for programs that ask.
///
/// @param costs what was spent in a span of time
record HouseFacts(Path data, Profile profile, Books costs) implements House {
  /// The books of what models used.
  interface Books {
    /// What was spent from `from` (inclusive) to `before` (exclusive).
    List<Cost> between(Instant from, Instant before);
  }

  @Override
  public List<Map<String, Object>> sources() {
    return new SourceRows(new Scout(data, profile)).all((_, _) -> {});
  }

  @Override
  public Map<String, Object> costs(Instant from, Instant before) {
    return CostCommand.rows(costs.between(from, before));
  }

  @Override
  public Optional<byte[]> markdown(LocalDate date, Language language) {
    return Optional.ofNullable(new EditionFiles(data).of(date, language).get("edition.md"));
  }
}
