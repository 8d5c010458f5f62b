package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Capture;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of captures: when another is begun, and which are kept.
class RetentionTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
  private static final LocalDate DAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aFileThatIsFullShouldBeFollowedByAnother() throws IOException {
    List<Capture> captures = IntStream.range(0, 20).mapToObj(i -> Sample.capture(DAY, i)).toList();
    var source =
        new Source(
            "paper",
            "https://paper.example/",
            Source.Kind.FEED,
            new Outlet("Paper", "paper.example", Tier.STANDARD),
            false);
    try (RunCaptures run = archive.captures(NOW, 2_000)) {
      run.keep(List.of(source), NOW);
      captures.forEach(run::keep);
    }
    List<Path> files = archive.capturesBefore(NOW.plusSeconds(1));
    assertThat(files).hasSizeGreaterThan(2);
    assertThat(files.get(1).toString()).endsWith("20260318T060000Z-2.warc.gz");
    assertThat(captures).allSatisfy(c -> assertThat(archive.capture(c.url())).isPresent());
    WarcWeb all = WarcWeb.open(files);
    assertThat(all.captures()).hasSize(20);
    assertThat(WarcWeb.open(List.of(files.getLast())).sources()).containsExactly(source);
  }

  @Test
  void onlyWhatIsOldShouldBeDeleted() throws IOException {
    Instant old = NOW.minus(Duration.ofDays(100));
    keep(old, Sample.capture(DAY, 1));
    keep(NOW, Sample.capture(DAY, 2));
    Path odd = Files.writeString(folder.resolve("captures/mine.warc.gz"), "mine");
    List<Path> files = archive.capturesBefore(NOW.minus(Duration.ofDays(90)));
    assertThat(files).singleElement().asString().contains("20251208T060000Z");
    archive.delete(files);

    assertThat(files.getFirst()).doesNotExist();
    assertThat(odd).exists();
    assertThat(archive.capture(Sample.capture(DAY, 1).url())).isEmpty();
    assertThat(archive.capture(Sample.capture(DAY, 2).url()).orElseThrow()).exists();
  }

  private void keep(Instant began, Capture capture) {
    try (RunCaptures run = archive.captures(began)) {
      run.keep(capture);
    }
  }
}
