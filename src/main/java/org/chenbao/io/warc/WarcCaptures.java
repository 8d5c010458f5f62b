package org.chenbao.io.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.chenbao.collect.Captures;
import org.chenbao.io.SourceList;
import org.chenbao.io.Unusable;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// Writes what is fetched to a WARC file.
///
/// A run that continues a file cuts off the record a killed writer left, and does not write again
/// what stands there. Every method may be called by many threads; an interrupted one does no harm,
/// because the file is not an interruptible channel.
public final class WarcCaptures implements Captures, Closeable {
  private static final int FOUND = 302;
  private static final int OK = 200;

  /// A killed writer may leave a piece of the first record; a longer file without any record is
  /// somebody's and is not written over.
  private static final int FIRST_RECORD = 4 << 10;

  private final Path path;
  private final RandomAccessFile file;
  private final RecordPress press = new RecordPress();
  private final Set<String> written = new HashSet<>();
  private final List<Finding> findings;

  private WarcCaptures(Path path, RandomAccessFile file, WarcIndex before) throws IOException {
    this.path = path;
    this.file = file;
    this.findings = before.findings();
    before.entries().forEach(e -> written.add(e.head().id()));
    file.setLength(before.end());
    file.seek(before.end());
  }

  /// Opens a file to write to: a new one, or one that an earlier run left.
  ///
  /// @param at when the run began; stands in the record that opens a new file
  /// @throws Unusable where the disk does not let us
  public static WarcCaptures open(Path path, Instant at) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      WarcIndex before = before(path);
      var captures = new WarcCaptures(path, new RandomAccessFile(path.toFile(), "rw"), before);
      if (before.end() == 0) {
        captures.append(captures.press.info(at, "captures of one run, as its readers saw them"));
      }
      return captures;
    } catch (IOException e) {
      throw Unusable.of(path.toString(), e);
    }
  }

  /// Writes an answer in full.
  @Override
  public void keep(Capture capture) {
    keep(capture, Optional.empty());
  }

  /// Writes an answer, or where its body is held already that it came again; where redirects led
  /// elsewhere, first a record that leads there; and behind it what was asked.
  ///
  /// @param held a record with the same body
  /// @return where the answer stands in full; empty where it does not, or was written before
  /// @throws Unusable where the disk is full or fails; what was written before stays whole
  public synchronized OptionalLong keep(Capture capture, Optional<Original> held) {
    if (!capture.url().equals(capture.finalUrl())) {
      var moved = new RecordPress.Target(capture.url(), capture.at(), FOUND);
      append(press.response(moved, Map.of("Location", capture.finalUrl()), new byte[0]));
    }
    var target = new RecordPress.Target(capture.finalUrl(), capture.at(), OK);
    Map<String, String> fields = Map.of("Content-Type", capture.contentType());
    Optional<RecordPress.Pressed> again =
        held.filter(o -> !written.contains(RecordPress.answer(target, o).toString()))
            .map(o -> press.revisit(target, fields, o));
    RecordPress.Pressed answer =
        again.orElseGet(() -> press.response(target, fields, capture.body().bytes()));
    OptionalLong place = append(answer);
    if (!capture.request().isEmpty()) {
      append(press.request(target, capture.request(), answer));
    }
    return again.isPresent() ? OptionalLong.empty() : place;
  }

  /// Writes how asking an address ended, where there was nothing to keep of it.
  public synchronized void keep(Fetch ended, Instant at) {
    OutcomeRecord.of(ended).ifPresent(json -> append(press.outcome(ended.url(), at, json)));
  }

  /// Writes the list of sources, so that the file replays by itself.
  public synchronized void keep(List<Source> sources, Instant at) {
    byte[] json = SourceList.json(sources).getBytes(StandardCharsets.UTF_8);
    append(press.resource(SourceRecord.ADDRESS, at, "application/json", json));
  }

  /// Forces everything written to the disk; to be called before an edition made of it is stored.
  public synchronized void sync() {
    try {
      file.getFD().sync();
    } catch (IOException e) {
      throw Unusable.of(path.toString(), e);
    }
  }

  public Path path() {
    return path;
  }

  /// How many bytes are written so far.
  public synchronized long size() {
    try {
      return file.getFilePointer();
    } catch (IOException e) {
      throw Unusable.of(path.toString(), e);
    }
  }

  /// What was damaged in the file when it was opened.
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public synchronized void close() {
    try {
      file.getFD().sync();
      file.close();
    } catch (IOException e) {
      throw Unusable.of(path.toString(), e);
    }
  }

  private static WarcIndex before(Path path) throws IOException {
    if (!Files.exists(path)) {
      return new WarcIndex(List.of(), List.of(), 0);
    }
    try (Frames frames = Frames.open(path)) {
      WarcIndex index = WarcIndex.of(frames, String.valueOf(path.getFileName()));
      if (index.end() == 0 && frames.size() > FIRST_RECORD) {
        throw new Unusable(
            Unusable.Kind.CORRUPT, path + " holds no captures: move it aside and run again");
      }
      return index;
    }
  }

  /// Appends a record with one write, or takes back what a full disk let through of it.
  ///
  /// @return where it begins; empty where it stands there already
  private synchronized OptionalLong append(RecordPress.Pressed record) {
    if (!written.add(record.id())) {
      return OptionalLong.empty();
    }
    try {
      long before = file.getFilePointer();
      try {
        file.write(record.record().bytes());
        return OptionalLong.of(before);
      } catch (IOException e) {
        file.setLength(before);
        file.seek(before);
        throw e;
      }
    } catch (IOException e) {
      written.remove(record.id());
      throw Unusable.of(path.toString(), e);
    }
  }
}
