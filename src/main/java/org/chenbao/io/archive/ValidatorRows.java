package org.chenbao.io.archive;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chenbao.io.web.Validators;
import org.chenbao.model.Capture;
import org.jdbi.v3.core.Handle;

/// The table of validators.
///
/// What a run learns waits in memory until its articles are stored: a validator that outlives a
/// killed run would have the server say "unchanged" of articles that nobody has. For the same
/// reason there is no validator without the capture it stands for.
final class ValidatorRows implements Validators {
  private final Database database;
  private final CaptureFiles files;
  private final Map<String, Tag> learned = new ConcurrentHashMap<>();

  ValidatorRows(Database database, Path folder) {
    this.database = database;
    this.files = new CaptureFiles(folder);
  }

  @Override
  public Optional<Tag> of(String url) {
    return tag(url).filter(_ -> answer(url).isPresent());
  }

  @Override
  public Optional<Capture> answer(String url) {
    return database.read(h -> CaptureRows.file(h, url)).flatMap(f -> files.find(f, url));
  }

  @Override
  public void keep(String url, Tag tag) {
    learned.put(url, tag);
  }

  /// Stores what was learned, within the transaction that stores the articles.
  void store(Handle handle) {
    learned.forEach((url, tag) ->
        handle
            .createUpdate("INSERT OR REPLACE INTO validator VALUES (:url, :etag, :modified)")
            .bind("url", url)
            .bind("etag", tag.etag())
            .bind("modified", tag.lastModified())
            .execute());
  }

  private Optional<Tag> tag(String url) {
    return database.read(h ->
        h.createQuery("SELECT etag, last_modified FROM validator WHERE url = :url")
            .bind("url", url)
            .map((row, _) -> new Tag(row.getString("etag"), row.getString("last_modified")))
            .findOne());
  }
}
