package org.chenbao.io.archive;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.collect.Captures;
import org.chenbao.collect.Web;
import org.chenbao.io.warc.WarcCaptures;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// The captures of one run: a WARC file in the data folder and its rows in the index.
///
/// Safe for use by many threads.
public final class RunCaptures implements Captures, Closeable {
  /// Rows wait for company: a transaction for each would be most of the work.
  private static final int BATCH = 256;

  private final Database database;
  private final WarcCaptures warc;
  private final String file;
  private final Instant began;
  private boolean closed;
  private final List<CaptureRows.Row> waiting = new ArrayList<>();

  private RunCaptures(Database database, WarcCaptures warc, String file, Instant began) {
    this.database = database;
    this.warc = warc;
    this.file = file;
    this.began = began;
  }

  static RunCaptures open(Database database, Path folder, String file, Instant at) {
    database.transact(h -> CaptureRows.begin(h, file));
    return new RunCaptures(database, WarcCaptures.open(folder.resolve(file), at), file, at);
  }

  @Override
  public void keep(Capture capture) {
    warc.keep(capture);
    index(CaptureRows.Row.of(capture));
  }

  /// Records the sources asked, so that the file replays by itself.
  public void keep(List<Source> sources, Instant at) {
    warc.keep(sources, at);
  }

  /// A web that asks this one and records how asking ended where there was nothing to keep, so that
  /// a replay of the file ends the same way.
  public Web recording(Web live) {
    return (url, purpose) -> {
      Fetch fetch = live.fetch(url, purpose);
      warc.keep(fetch, began);
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

  /// The WARC file.
  public Path path() {
    return warc.path();
  }

  /// What was damaged in the file, where the run continues one.
  public List<Finding> findings() {
    return warc.findings();
  }

  @Override
  public synchronized void close() {
    closed = true;
    warc.close();
    flush();
    database.transact(h -> CaptureRows.end(h, file));
  }

  private synchronized void index(CaptureRows.Row row) {
    waiting.add(row);
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    List<CaptureRows.Row> rows = List.copyOf(waiting);
    waiting.clear();
    database.transact(h -> CaptureRows.insert(h, file, rows));
  }
}
