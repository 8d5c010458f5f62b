package org.chenbao.io.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Memory;
import org.chenbao.digest.Usage;
import org.chenbao.model.Language;
import org.chenbao.model.Told;

/// What the archive remembers, for an edition in one language. Safe for use by many threads.
final class ArchiveMemory implements Memory {
  private final Database database;
  private final Language language;

  ArchiveMemory(Database database, Language language) {
    this.database = database;
    this.language = language;
  }

  @Override
  public List<Told> told(LocalDate from, LocalDate before) {
    return database.read(h -> ToldRows.told(h, from, before, language.code()));
  }

  @Override
  public List<Told> naming(Set<String> words, LocalDate before) {
    return database.read(h -> ToldRows.naming(h, words, before, language.code()));
  }

  @Override
  public Usage usage(LocalDate from, LocalDate before) {
    return database.read(h -> UsageRows.sum(h, from, before));
  }

  @Override
  public void learn(LocalDate day, Usage usage) {
    database.transact(h -> {
      UsageRows.store(h, day, usage);
      return day;
    });
  }

  @Override
  public List<Correction> corrections() {
    return database.read(CorrectionRows::all);
  }
}
