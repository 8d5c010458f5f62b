package org.chenbao.io.archive;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Told;

/// What is in a data folder, read beside a process that writes to it. Safe for use by many threads,
/// which take turns.
public final class Catalog implements Closeable {
  /// No edition is dated later.
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final String TALLIES =
      """
      SELECT 'articles' AS kind, '' AS state, count(DISTINCT id) AS n FROM article
      UNION ALL SELECT 'editions', state, count(*) FROM edition GROUP BY state
      UNION ALL SELECT 'stories', '', count(*) FROM story
      UNION ALL SELECT 'runs', '', count(*) FROM run
      UNION ALL SELECT 'messages', state, count(*) FROM message GROUP BY state
      """;

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

  /// How many of a kind are in a state.
  ///
  /// @param state empty where the kind has none
  public record Tally(String kind, String state, long count) {}

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

  /// An edition as it is kept.
  public Optional<Printed> edition(Issue issue) {
    return database.read(
        h -> Editions.revision(h, issue.date(), issue.language(), issue.revision()));
  }

  /// The newest wording of an article.
  public Optional<Article> article(String id) {
    return database.read(h -> Articles.latest(h, id));
  }

  /// What editions told with one of these words in it, oldest first.
  public List<Told> naming(Set<String> words, Language language) {
    return database.read(h -> ToldRows.naming(h, words, LAST, language.code()));
  }

  /// How much there is of what is counted: by its kind, and within a kind by its state.
  public List<Tally> tallies() {
    return database.read(h ->
        h.createQuery(TALLIES)
            .map((r, _) -> new Tally(r.getString("kind"), r.getString("state"), r.getLong("n")))
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
