package org.chenbao.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.RunCaptures;
import org.chenbao.io.warc.ExampleDay;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Capture;
import org.chenbao.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example day, gathered, recorded and gathered again from the record.
class ReplayTest {
  @TempDir private Path folder;

  @Test
  void aRecordedDayShouldReplayByItself() throws IOException {
    Path example = folder.resolve("2026-02-13.warc.gz");
    ExampleDay.pack(Path.of("examples/2026-02-13"), example);
    WarcWeb web = WarcWeb.open(List.of(example));
    assertThat(web.findings()).isEmpty();
    Instant now = web.latest();
    List<Source> sources = web.sources();
    Path record;
    Gathered first;
    try (Archive archive = Archive.open(folder.resolve("data"));
        RunCaptures captures = archive.captures(now)) {
      captures.keep(sources, now);
      first = new Collector(captures.recording(web), captures).gather(sources, now);
      captures.sync();
      archive.keep(first.articles(), now);
      record = captures.path();
      assertThat(archive.articles(Instant.EPOCH, now.plusSeconds(1)))
          .hasSameSizeAs(first.articles());
    }
    WarcWeb replay = WarcWeb.open(List.of(record));
    assertThat(replay.findings()).isEmpty();
    assertThat(replay.sources()).isEqualTo(sources);
    assertThat(replay.latest()).isEqualTo(now);
    Gathered second = new Collector(replay, ReplayTest::forget).gather(sources, now);
    assertThat(first.articles()).hasSizeGreaterThan(60);
    assertThat(second).isEqualTo(first);
  }

  private static void forget(Capture capture) {}
}
