package org.chenbao.io.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chenbao.collect.Web;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;

/// Answers for pages from the captures of a short while ago, and asks another web for the rest: an
/// edition that is made again within the morning does not ask hundreds of pages again.
///
/// @param now when the run began
record SparingWeb(Web live, ServerMemory memory, Instant now) implements Web {
  /// Publishers correct their pages; after this they are read again.
  private static final Duration FRESH = Duration.ofHours(2);

  @Override
  public Fetch fetch(String url, Purpose purpose) {
    Optional<Capture> kept = purpose == Purpose.PAGE ? recent(url) : Optional.empty();
    return kept.<Fetch>map(Fetch.Fresh::new).orElseGet(() -> live.fetch(url, purpose));
  }

  private Optional<Capture> recent(String url) {
    return memory.answerSince(url, now.minus(FRESH));
  }
}
