package org.chenbao.io.archive;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// What is in a data folder, read beside a process that writes to it. For one thread.
public final class Catalog implements Closeable {
  private final Database database;

  private Catalog(Database database) {
    this.database = database;
  }

  /// An edition that got past its gate, in its latest revision.
  public record Issue(LocalDate date, Language language, int revision, String title) {}

  /// An event as an edition told it.
  ///
  /// @param text lead and facts, one a line
  public record Item(String id, String headline, String text, String url) {}

  /// A wording of an article.
  ///
  /// @param row grows with each wording that is stored
  public record Entry(long row, Article article) {}

  /// Opens the folder's catalog; empty where there is no archive of this version.
  public static Optional<Catalog> of(Path folder) {
    return Database.beside(folder.resolve(Archive.DATABASE)).map(Catalog::new);
  }

  /// Wordings stored after a row, in order; of an article stored twice the later comes last.
  ///
  /// @param most how many at the most
  public List<Entry> after(long row, int most) {
    return database.read(h ->
        h.createQuery("SELECT rowid AS row, * FROM article WHERE rowid > :row ORDER BY 1 LIMIT :n")
            .bind("row", row)
            .bind("n", most)
            .map((r, _) -> new Entry(r.getLong("row"), Articles.article(r)))
            .list());
  }

  /// The editions, oldest first.
  public List<Issue> issues() {
    return database.read(h ->
        h.createQuery(
                "SELECT date, language, max(revision) AS revision, title FROM edition"
                    + " WHERE state <> 'held' GROUP BY date, language ORDER BY date, language")
            .map((r, _) ->
                new Issue(
                    LocalDate.parse(r.getString("date")),
                    Language.of(r.getString("language")),
                    r.getInt("revision"),
                    r.getString("title")))
            .list());
  }

  /// What an edition told, in order.
  public List<Item> items(Issue issue) {
    return database.read(h -> ToldRows.items(h, issue));
  }

  @Override
  public void close() {
    database.close();
  }
}
