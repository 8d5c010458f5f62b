package org.chenbao.io.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chenbao.io.web.WebMemory;
import org.chenbao.model.Capture;
import org.jdbi.v3.core.Handle;

/// The tables of validators, of moves and of rests.
///
/// What a run learns of answers waits in memory until its articles are stored: a validator that
/// outlives a killed run would have the server say "unchanged" of articles that nobody has. For the
/// same reason there is no validator without the capture it stands for. What servers ask to be
/// spared is stored at once.
final class ServerMemory implements WebMemory {
  private final Database database;
  private final CaptureFiles files;
  private final Map<String, Heard> heard = new ConcurrentHashMap<>();

  private record Heard(Answered answered, Tag tag) {}

  ServerMemory(Database database, CaptureFiles files) {
    this.database = database;
    this.files = files;
  }

  @Override
  public Optional<Tag> tag(String url) {
    return stored(url).filter(_ -> answer(url).isPresent());
  }

  @Override
  public Optional<Capture> answer(String url) {
    return database.read(h -> CaptureRows.file(h, url)).flatMap(f -> files.find(f, url));
  }

  /// The newest answer of an address that was captured after a moment.
  Optional<Capture> answerSince(String url, Instant after) {
    return database
        .read(h -> CaptureRows.fileSince(h, url, after))
        .flatMap(f -> files.find(f, url));
  }

  @Override
  public void answered(Answered answered, Tag tag) {
    heard.put(answered.url(), new Heard(answered, tag));
  }

  @Override
  public Optional<String> moved(String url) {
    return database.read(h -> MoveRows.settled(h, url));
  }

  @Override
  public Map<String, Instant> rests() {
    return database.read(h ->
        h.createQuery("SELECT place, until FROM rest")
            .map((row, _) -> Map.entry(row.getString("place"), Times.read(row.getString("until"))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public void rest(String place, Instant until) {
    database.transact(
        h -> h.execute("INSERT OR REPLACE INTO rest VALUES (?, ?)", place, Times.text(until)));
  }

  /// Stores what was heard, within the transaction that stores the articles; of sources whose
  /// answer could not be read, nothing: such an answer is asked for again.
  ///
  /// @param unread addresses of those sources
  void store(Handle handle, Set<String> unread, Instant now) {
    List<Heard> answers = List.copyOf(heard.values());
    answers.stream()
        .filter(h -> !unread.contains(h.answered.url()))
        .forEach(h -> {
          keep(handle, h.answered.at(), h.tag);
          MoveRows.note(handle, h.answered, now);
        });
    unread.forEach(url -> MoveRows.forget(handle, url));
    handle.execute("DELETE FROM rest WHERE until <= ?", Times.text(now));
    heard.values().removeAll(answers);
  }

  private static void keep(Handle handle, String at, Tag tag) {
    if (!tag.equals(Tag.NONE)) {
      handle.execute(
          "INSERT OR REPLACE INTO validator VALUES (?, ?, ?)", at, tag.etag(), tag.lastModified());
    }
  }

  private Optional<Tag> stored(String url) {
    return database.read(h ->
        h.createQuery("SELECT etag, last_modified FROM validator WHERE url = :url")
            .bind("url", url)
            .map((row, _) -> new Tag(row.getString("etag"), row.getString("last_modified")))
            .findOne());
  }
}
