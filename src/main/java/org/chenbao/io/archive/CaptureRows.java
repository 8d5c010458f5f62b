package org.chenbao.io.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.io.Unusable;
import org.chenbao.io.warc.Held;
import org.chenbao.io.warc.Original;
import org.chenbao.io.warc.Original.Place;
import org.chenbao.io.warc.WarcWeb;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The index of captures and the list of their files.
final class CaptureRows {
  private CaptureRows() {}

  /// One answer with a body.
  ///
  /// @param url the address that answered
  /// @param digest SHA-256 of the body
  /// @param start where its record begins; empty where that repeats another
  /// @param repeats the other file that has the body; empty where its own has it
  record Row(String url, Instant at, String digest, OptionalLong start, String repeats) {

    /// The record, where it has the body itself.
    Optional<Original> original(String file) {
      return start.isPresent()
          ? Optional.of(new Original(url, at, digest, new Place(file, start.getAsLong())))
          : Optional.empty();
    }
  }

  static int begin(Handle handle, String file) {
    return handle
        .createUpdate("INSERT OR REPLACE INTO capture_file VALUES (:file, 0)")
        .bind("file", file)
        .execute();
  }

  static int end(Handle handle, String file) {
    return handle
        .createUpdate("UPDATE capture_file SET closed = 1 WHERE file = :file")
        .bind("file", file)
        .execute();
  }

  static int insert(Handle handle, String file, List<Row> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO capture VALUES (:url, :at, :digest, :file, :start)");
    for (Row row : rows) {
      batch
          .bind("url", row.url)
          .bind("at", Times.text(row.at))
          .bind("digest", row.digest)
          .bind("file", file)
          .bind("start", row.start.isPresent() ? Long.valueOf(row.start.getAsLong()) : null)
          .add();
    }
    rows.stream()
        .map(Row::repeats)
        .filter(original -> !original.isEmpty())
        .distinct()
        .forEach(original ->
            handle.execute("INSERT OR IGNORE INTO capture_repeats VALUES (?, ?)", file, original));
    return batch.execute().length;
  }

  /// The newest record that holds a body in full and was made after a moment.
  static Optional<Original> original(Handle handle, String digest, Instant after) {
    return handle
        .createQuery(
            "SELECT url, at, file, start FROM capture WHERE digest = :digest AND at > :after"
                + " AND start IS NOT NULL ORDER BY at DESC LIMIT 1")
        .bind("digest", digest)
        .bind("after", Times.text(after))
        .map((row, _) ->
            new Original(
                row.getString("url"),
                Times.read(row.getString("at")),
                digest,
                new Place(row.getString("file"), row.getLong("start"))))
        .findOne();
  }

  /// By file, the others that repeat bodies of it.
  static Map<String, Set<String>> repeating(Handle handle) {
    return handle
        .createQuery("SELECT original, file FROM capture_repeats")
        .map((row, _) -> Map.entry(row.getString("original"), row.getString("file")))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  /// The file that holds the newest capture of an address.
  static Optional<String> file(Handle handle, String url) {
    return handle
        .createQuery("SELECT file FROM capture WHERE url = :url ORDER BY at DESC LIMIT 1")
        .bind("url", url)
        .mapTo(String.class)
        .findOne();
  }

  /// The same, where it was made after a moment by a run that is over.
  static Optional<String> fileSince(Handle handle, String url, Instant after) {
    return handle
        .createQuery(
            "SELECT file FROM capture JOIN capture_file USING (file)"
                + " WHERE url = :url AND at > :after AND closed = 1 ORDER BY at DESC LIMIT 1")
        .bind("url", url)
        .bind("after", Times.text(after))
        .mapTo(String.class)
        .findOne();
  }

  /// Indexes again what killed runs captured and did not come to index.
  static int recover(Handle handle, Path folder) {
    List<String> open =
        handle
            .createQuery("SELECT file FROM capture_file WHERE closed = 0")
            .mapTo(String.class)
            .list();
    for (String file : open) {
      insert(handle, file, rows(folder.resolve(file)));
      end(handle, file);
    }
    return open.size();
  }

  private static List<Row> rows(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return WarcWeb.open(List.of(file)).originals().entrySet().stream()
          .map(e -> row(e.getKey(), e.getValue(), String.valueOf(file.getFileName())))
          .toList();
    } catch (Unusable _) {
      // Killed before the first record was whole: there is nothing to index.
      return List.of();
    }
  }

  private static Row row(Held held, Original original, String name) {
    Place place = original.place();
    boolean here = place.file().equals(name);
    boolean whole = here && held.url().equals(original.url()) && held.at().equals(original.at());
    return new Row(
        held.url(),
        held.at(),
        original.digest(),
        whole ? OptionalLong.of(place.offset()) : OptionalLong.empty(),
        here ? "" : Retention.FOLDER + place.file());
  }
}
