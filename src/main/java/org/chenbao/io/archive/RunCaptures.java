package org.chenbao.io.archive;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chenbao.collect.Captures;
import org.chenbao.collect.Web;
import org.chenbao.io.warc.Original;
import org.chenbao.io.warc.WarcCaptures;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Source;

/// The captures of one run: WARC files in the data folder, one and where it grows too large more,
/// and their rows in the index.
///
/// Safe for use by many threads.
public final class RunCaptures implements Captures, Closeable {
  /// A file of the size that the WARC standard advises (ISO 28500, annex A).
  static final long LARGEST = 1L << 30;

  /// Rows wait for company: a transaction for each would be most of the work.
  private static final int BATCH = 256;

  /// A record that repeats another takes about as much as a page of this size, compressed.
  private static final int WORTH_A_REVISIT = 1 << 10;

  /// Files of captures are kept at most so much longer than a person wants them, for the sake of
  /// others that repeat what is in them.
  private static final Duration OLDEST = Duration.ofDays(7);

  private final Database database;
  private final Volumes volumes;
  private final Instant began;
  private final List<CaptureRows.Row> waiting = new ArrayList<>();
  private List<Source> sources = List.of();
  private WarcCaptures warc;
  private int volume = 1;
  private boolean closed;

  private RunCaptures(Database database, Volumes volumes, Instant began) {
    this.database = database;
    this.volumes = volumes;
    this.began = began;
    this.warc = begin();
  }

  /// The files of a run.
  ///
  /// @param stem what the names begin with, in the data folder
  /// @param largest a file that has as many bytes is not written on
  record Volumes(Path folder, String stem, long largest) {
    String name(int volume) {
      return stem + (volume == 1 ? "" : "-" + volume) + ".warc.gz";
    }
  }

  static RunCaptures open(Database database, Volumes volumes, Instant at) {
    return new RunCaptures(database, volumes, at);
  }

  @Override
  public synchronized void keep(Capture capture) {
    turn();
    byte[] body = capture.body().bytes();
    String digest = Fingerprint.of(body);
    Optional<Original> held = body.length < WORTH_A_REVISIT ? Optional.empty() : held(digest);
    OptionalLong start = warc.keep(capture, held.map(RunCaptures::beside));
    String repeats = start.isPresent() ? "" : held.map(o -> o.place().file()).orElse("");
    waiting.add(
        new CaptureRows.Row(
            capture.finalUrl(),
            capture.at(),
            digest,
            start,
            repeats.equals(volumes.name(volume)) ? "" : repeats));
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  /// Records the sources asked, so that each file replays by itself.
  public synchronized void keep(List<Source> asked, Instant at) {
    sources = List.copyOf(asked);
    warc.keep(sources, at);
  }

  /// A web that asks this one and records how asking ended where there was nothing to keep, so that
  /// a replay of the file ends the same way.
  public Web recording(Web live) {
    return (url, purpose) -> {
      Fetch fetch = live.fetch(url, purpose);
      note(fetch);
      return fetch;
    };
  }

  /// Forces everything to the disk; [Archive#keep] does so before it stores what was made of it.
  public synchronized void sync() {
    if (!closed) {
      warc.sync();
      flush();
    }
  }

  /// The WARC file that is written to.
  public synchronized Path path() {
    return warc.path();
  }

  /// What was damaged in the file, where the run continues one.
  public synchronized List<Finding> findings() {
    return warc.findings();
  }

  @Override
  public synchronized void close() {
    closed = true;
    end();
  }

  synchronized boolean closed() {
    return closed;
  }

  private synchronized void note(Fetch ended) {
    warc.keep(ended, began);
  }

  /// A record with this body that is young enough and still there; its file as the index calls it.
  private Optional<Original> held(String digest) {
    return waiting.stream()
        .filter(row -> row.digest().equals(digest))
        .flatMap(row -> row.original(volumes.name(volume)).stream())
        .findFirst()
        .or(() -> database.read(h -> CaptureRows.original(h, digest, began.minus(OLDEST))))
        .filter(o -> Files.exists(volumes.folder.resolve(o.place().file())));
  }

  /// The files of captures lie in one folder and call each other by name.
  private static Original beside(Original original) {
    Original.Place place = original.place();
    String name = String.valueOf(Path.of(place.file()).getFileName());
    return new Original(
        original.url(), original.at(), original.digest(), new Original.Place(name, place.offset()));
  }

  /// Goes on in another file where this one has become too large.
  private void turn() {
    if (warc.size() >= volumes.largest) {
      end();
      volume++;
      warc = begin();
      if (!sources.isEmpty()) {
        warc.keep(sources, began);
      }
    }
  }

  private WarcCaptures begin() {
    String file = volumes.name(volume);
    database.transact(h -> CaptureRows.begin(h, file));
    return WarcCaptures.open(volumes.folder.resolve(file), began);
  }

  private void end() {
    warc.close();
    flush();
    database.transact(h -> CaptureRows.end(h, volumes.name(volume)));
  }

  private void flush() {
    List<CaptureRows.Row> rows = List.copyOf(waiting);
    waiting.clear();
    database.transact(h -> CaptureRows.insert(h, volumes.name(volume), rows));
  }
}
