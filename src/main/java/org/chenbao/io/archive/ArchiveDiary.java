package org.chenbao.io.archive;

import java.util.Map;
import java.util.Optional;
import org.chenbao.collect.health.Diary;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.web.WebMemory;
import org.chenbao.model.Capture;
import org.chenbao.model.Source;

/// What the archive knew of sources when it was asked, and their last answers. Safe for use by many
/// threads.
///
/// @param standings by the address of the source
record ArchiveDiary(Map<String, Standing> standings, WebMemory memory) implements Diary {
  ArchiveDiary {
    standings = Map.copyOf(standings);
  }

  @Override
  public Optional<Standing> of(Source source) {
    return Optional.ofNullable(standings.get(source.url()));
  }

  @Override
  public Optional<Capture> answer(Source source) {
    return of(source)
        .flatMap(Standing::good)
        .flatMap(good -> memory.answer(good.url()))
        .map(c -> new Capture(source.url(), c.finalUrl(), c.at(), c.contentType(), c.body()));
  }
}
