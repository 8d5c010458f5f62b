package org.chenbao.io.archive;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.jdbi.v3.core.Handle;

/// The tables of runs and of their articles.
final class RunRows {
  private RunRows() {}

  /// Keeps a run in the place of the one its day had.
  static void keep(Handle handle, Run run, List<Article> articles) {
    handle.execute("DELETE FROM run_article WHERE date = ? AND language = ?", key(run));
    handle.execute(
        "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        run.date().toString(),
        run.language().code(),
        Times.text(run.at()),
        run.making().writer(),
        run.making().profile(),
        run.making().stories(),
        run.making().example(),
        run.making().folder().toString());
    articles.forEach(a -> add(handle, run.date(), run.language(), a, run.at()));
  }

  /// Puts an article behind the others, or its new wording in the place of the one read before.
  static void add(Handle handle, LocalDate date, Language language, Article article, Instant seen) {
    Articles.keep(handle, article, seen);
    handle
        .createUpdate(
            "INSERT INTO run_article VALUES (:date, :language, (SELECT coalesce(max(place), 0) + 1"
                + " FROM run_article WHERE date = :date AND language = :language), :article,"
                + " :digest) ON CONFLICT (date, language, article) DO UPDATE SET digest = :digest")
        .bind("date", date.toString())
        .bind("language", language.code())
        .bind("article", article.id())
        .bind("digest", Articles.digest(article))
        .execute();
  }

  /// Takes an article out again.
  static void remove(Handle handle, LocalDate date, Language language, String article) {
    handle.execute(
        "DELETE FROM run_article WHERE date = ? AND language = ? AND article = ?",
        date.toString(),
        language.code(),
        article);
  }

  /// The articles of a day's run, in its order.
  static List<Article> articles(Handle handle, LocalDate date, Language language) {
    return handle
        .createQuery(
            "SELECT a.* FROM run_article r JOIN article a ON a.id = r.article AND a.digest ="
                + " r.digest WHERE r.date = :date AND r.language = :language ORDER BY r.place")
        .bind("date", date.toString())
        .bind("language", language.code())
        .map((row, _) -> Articles.article(row))
        .list();
  }

  /// The latest run of each day, the latest day first.
  static List<Run> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM run ORDER BY date DESC, language")
        .map((row, _) -> run(row))
        .list();
  }

  /// The latest run of a day.
  static Optional<Run> find(Handle handle, LocalDate date, Language language) {
    return handle
        .createQuery("SELECT * FROM run WHERE date = :date AND language = :language")
        .bind("date", date.toString())
        .bind("language", language.code())
        .map((row, _) -> run(row))
        .findOne();
  }

  private static Object[] key(Run run) {
    return new Object[] {run.date().toString(), run.language().code()};
  }

  private static Run run(ResultSet row) throws SQLException {
    var making =
        new Run.Making(
            row.getString("writer"),
            row.getString("profile"),
            row.getInt("stories"),
            row.getBoolean("example"),
            Path.of(row.getString("folder")));
    return new Run(
        LocalDate.parse(row.getString("date")),
        Language.of(row.getString("language")),
        Times.read(row.getString("at")),
        making);
  }
}
