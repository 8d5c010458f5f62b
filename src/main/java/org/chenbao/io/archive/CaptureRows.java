package org.chenbao.io.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.Web;
import org.chenbao.io.Unusable;
import org.chenbao.io.warc.Held;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Fingerprint;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The index of captures and the list of their files.
final class CaptureRows {
  private CaptureRows() {}

  /// One answer with a body.
  ///
  /// @param url the address that answered
  /// @param digest SHA-256 of the body
  record Row(String url, Instant at, String digest) {

    static Row of(Capture capture) {
      return new Row(capture.finalUrl(), capture.at(), Fingerprint.of(capture.body().bytes()));
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
        handle.prepareBatch("INSERT OR IGNORE INTO capture VALUES (:url, :at, :digest, :file)");
    for (Row row : rows) {
      batch
          .bind("url", row.url)
          .bind("at", Times.text(row.at))
          .bind("digest", row.digest)
          .bind("file", file)
          .add();
    }
    return batch.execute().length;
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
    var rows = new ArrayList<Row>();
    if (Files.exists(file)) {
      try {
        WarcWeb web = WarcWeb.open(List.of(file));
        for (Held held : web.captures()) {
          if (web.fetch(held.url(), Web.Purpose.PAGE) instanceof Fetch.Fresh(Capture capture)) {
            rows.add(Row.of(capture));
          }
        }
      } catch (Unusable _) {
        // Killed before the first record was whole: there is nothing to index.
        return List.of();
      }
    }
    return rows;
  }
}
