package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The table of articles, in every wording seen.
final class Articles {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String LATEST =
      "SELECT * FROM article a WHERE revision ="
          + " (SELECT max(revision) FROM article b WHERE b.id = a.id)";

  private Articles() {}

  /// Names a wording: what a reader could quote, and when it was published.
  static String digest(Article article) {
    Words words = article.words();
    return Fingerprint.of(
        String.join(
            "\u0000",
            article.url(),
            Times.text(article.origin().published()),
            words.title(),
            words.summary(),
            words.text()));
  }

  /// Stores an article unless this wording is there.
  static void keep(Handle handle, Article article, Instant seen) {
    String digest = digest(article);
    if (find(handle, article.id(), digest).isPresent()) {
      return;
    }
    Origin origin = article.origin();
    handle
        .createUpdate(
            "INSERT INTO article VALUES (:id, (SELECT coalesce(max(revision), 0) + 1 FROM article"
                + " WHERE id = :id), :digest, :url, :outlet, :owner, :tier, :author, :published,"
                + " :language, :title, :summary, :text, :findings, :seen)")
        .bind("id", article.id())
        .bind("digest", digest)
        .bind("url", origin.url())
        .bind("outlet", origin.outlet().name())
        .bind("owner", origin.outlet().owner())
        .bind("tier", origin.outlet().tier().name())
        .bind("author", origin.author())
        .bind("published", Times.text(origin.published()))
        .bind("language", origin.language().code())
        .bind("title", article.words().title())
        .bind("summary", article.words().summary())
        .bind("text", article.words().text())
        .bind("findings", JSON.writeValueAsString(article.findings()))
        .bind("seen", Times.text(seen))
        .execute();
  }

  /// One wording of an article.
  static Optional<Article> find(Handle handle, String id, String digest) {
    return handle
        .createQuery("SELECT * FROM article WHERE id = :id AND digest = :digest")
        .bind("id", id)
        .bind("digest", digest)
        .map((row, _) -> article(row))
        .findOne();
  }

  /// The newest wording of an article.
  static Optional<Article> latest(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM article WHERE id = :id ORDER BY revision DESC LIMIT 1")
        .bind("id", id)
        .map((row, _) -> article(row))
        .findOne();
  }

  /// The latest wordings of what was published from `from` (inclusive) to `before` (exclusive),
  /// oldest first.
  static List<Article> published(Handle handle, Instant from, Instant before) {
    return handle
        .createQuery(
            LATEST + " AND published >= :from AND published < :before ORDER BY published, id")
        .bind("from", Times.text(from))
        .bind("before", Times.text(before))
        .map((row, _) -> article(row))
        .list();
  }

  /// What each outlet published since a moment.
  static List<Harvest> harvest(Handle handle, Instant since) {
    return handle
        .createQuery(
            "SELECT outlet, count(DISTINCT id) AS articles,"
                + " count(DISTINCT CASE WHEN findings <> '[]' THEN id END) AS flagged"
                + " FROM article WHERE published >= :since GROUP BY outlet")
        .bind("since", Times.text(since))
        .map((row, _) ->
            new Harvest(row.getString("outlet"), row.getInt("articles"), row.getInt("flagged")))
        .list();
  }

  /// The article that a row of the table holds.
  static Article article(ResultSet row) throws SQLException {
    var outlet =
        new Outlet(
            row.getString("outlet"), row.getString("owner"), Tier.valueOf(row.getString("tier")));
    var origin =
        new Origin(
            row.getString("url"),
            outlet,
            row.getString("author"),
            Times.read(row.getString("published")),
            Language.of(row.getString("language")));
    var words = new Words(row.getString("title"), row.getString("summary"), row.getString("text"));
    List<Finding> findings =
        JSON.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {});
    return new Article(row.getString("id"), origin, words, findings);
  }
}
