package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.chenbao.model.Told;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The table of what editions told. Quotes are not stored: they are read from the stored wording of
/// their article, so that they cannot drift from it.
final class ToldRows {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// Of each date the edition stored last that got past its gate; editions in `:language` first.
  private static final String TOLD =
      """
      SELECT s.* FROM story s JOIN edition e USING (date, language, revision)
      WHERE e.stored = (
        SELECT x.stored FROM edition x
        WHERE x.date = e.date AND x.state <> 'held'
        ORDER BY x.language = :language DESC, x.stored DESC LIMIT 1)
      AND s.date >= :from AND s.date < :before
      ORDER BY s.date, s.place
      """;

  private static final String NAMING =
      TOLD.replace(
          "AND s.date >= :from AND s.date < :before",
          "AND s.date < :before AND instr(lower(s.facts || s.headline), lower(:word)) > 0");

  private ToldRows() {}

  private record ClaimRow(String text, List<SpanRow> evidence) {}

  private record SpanRow(String article, Field field, int start, int end) {}

  private record SourceRow(String id, String digest) {}

  /// Stores what an edition told, in order.
  static void insert(Handle handle, Printed printed, List<Told> told) {
    for (int place = 0; place < told.size(); place++) {
      insert(handle, printed, place, told.get(place));
    }
  }

  /// What was told from `from` (inclusive) to `before` (exclusive), oldest first.
  ///
  /// @param language the language of the edition wanted where a date has several, or empty
  static List<Told> told(Handle handle, LocalDate from, LocalDate before, String language) {
    return handle
        .createQuery(TOLD)
        .bind("from", from.toString())
        .bind("before", before.toString())
        .bind("language", language)
        .map((row, _) -> told(handle, row))
        .list();
  }

  /// What was told before a day with one of these words in it, oldest first.
  static List<Told> naming(Handle handle, Set<String> words, LocalDate before, String language) {
    Map<String, Told> found = new TreeMap<>();
    for (String word : words) {
      handle
          .createQuery(NAMING)
          .bind("before", before.toString())
          .bind("language", language)
          .bind("word", word)
          .map((row, _) ->
              Map.entry(
                  "%s %04d".formatted(row.getString("date"), row.getInt("place")),
                  told(handle, row)))
          .forEach(e -> found.put(e.getKey(), e.getValue()));
    }
    return List.copyOf(found.values());
  }

  /// What an edition told, without its evidence.
  static List<Catalog.Item> items(Handle handle, Catalog.Issue issue) {
    return handle
        .createQuery(
            "SELECT id, headline, facts, url FROM story WHERE date = :date AND language = :language"
                + " AND revision = :revision ORDER BY place")
        .bind("date", issue.date().toString())
        .bind("language", issue.language().code())
        .bind("revision", issue.revision())
        .map((row, _) -> item(row))
        .list();
  }

  private static Catalog.Item item(ResultSet row) throws SQLException {
    String facts =
        claims(row.getString("facts")).stream()
            .map(ClaimRow::text)
            .collect(Collectors.joining("\n"));
    return new Catalog.Item(
        row.getString("id"),
        JSON.readValue(row.getString("headline"), ClaimRow.class).text,
        facts,
        row.getString("url"));
  }

  private static List<ClaimRow> claims(String json) {
    return JSON.readValue(json, new TypeReference<List<ClaimRow>>() {});
  }

  private static void insert(Handle handle, Printed printed, int place, Told told) {
    var sources =
        told.sources().stream().map(a -> new SourceRow(a.id(), Articles.digest(a))).toList();
    handle
        .createUpdate(
            "INSERT INTO story VALUES (:date, :language, :revision, :place, :id, :headline, :url,"
                + " :facts, :sources)")
        .bind("date", printed.date().toString())
        .bind("language", printed.language().code())
        .bind("revision", printed.revision())
        .bind("place", place)
        .bind("id", told.story())
        .bind("headline", JSON.writeValueAsString(row(told.headline())))
        .bind("url", told.url())
        .bind("facts", JSON.writeValueAsString(told.facts().stream().map(ToldRows::row).toList()))
        .bind("sources", JSON.writeValueAsString(sources))
        .execute();
  }

  private static Told told(Handle handle, ResultSet row) throws SQLException {
    Map<String, Article> sources = new LinkedHashMap<>();
    List<SourceRow> wordings =
        JSON.readValue(row.getString("sources"), new TypeReference<List<SourceRow>>() {});
    for (SourceRow wording : wordings) {
      Optional<Article> article = Articles.find(handle, wording.id, wording.digest);
      article.ifPresent(a -> sources.put(a.id(), a));
    }
    List<ClaimRow> facts = claims(row.getString("facts"));
    return new Told(
        row.getString("id"),
        LocalDate.parse(row.getString("date")),
        claim(JSON.readValue(row.getString("headline"), ClaimRow.class), sources),
        facts.stream().map(f -> claim(f, sources)).toList(),
        List.copyOf(sources.values()));
  }

  private static ClaimRow row(Claim claim) {
    return new ClaimRow(claim.text(), claim.evidence().stream().map(ToldRows::row).toList());
  }

  private static SpanRow row(Evidence evidence) {
    Place place = evidence.span().place();
    return new SpanRow(evidence.article(), evidence.span().field(), place.start(), place.end());
  }

  private static Claim claim(ClaimRow row, Map<String, Article> sources) {
    return new Claim(
        row.text, row.evidence.stream().flatMap(e -> evidence(e, sources).stream()).toList());
  }

  private static Optional<Evidence> evidence(SpanRow row, Map<String, Article> sources) {
    return Optional.ofNullable(sources.get(row.article))
        .map(article -> article.evidence(row.field, new Place(row.start, row.end)));
  }
}
