package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.collect.Outlets;
import org.chenbao.io.archive.Printed;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Told;
import org.chenbao.model.Words;
import org.chenbao.publish.manuscript.ManuscriptJson;
import org.chenbao.publish.manuscript.ManuscriptReader;
import tools.jackson.databind.JsonNode;

/// An edition that somebody else printed, as the archive remembers one.
///
/// Nothing it says has evidence, so none of it is ever printed; it tells what was told.
record ForeignEdition(Printed printed, List<Told> told) {
  /// Dates before this are no dates of an edition.
  static final int FIRST_YEAR = 1990;

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-_/.]?(\\d{2})[-_/.]?(\\d{2})");
  private static final int ID_LENGTH = 12;

  ForeignEdition {
    told = List.copyOf(told);
  }

  /// Reads an edition in Markdown. One without a date gets the first day there is and tells
  /// nothing.
  static ForeignEdition read(Path file) {
    byte[] json = ManuscriptJson.of(ManuscriptReader.read(EditionCommand.words(file)));
    JsonNode edition = JsonLines.JSON.readTree(json);
    LocalDate date = date(JsonLines.text(edition, "date"), file);
    List<Told> told = date.getYear() < FIRST_YEAR ? List.of() : told(edition, date);
    Language language = Scripts.language(told.isEmpty() ? "" : told.getFirst().headline().text());
    var page =
        new Printed.Page(
            JsonLines.text(edition, "title"), new String(json, StandardCharsets.UTF_8));
    return new ForeignEdition(new Printed(date, language, 1, page, Printed.State.PUBLISHED), told);
  }

  private static LocalDate date(String front, Path file) {
    for (String text : new String[] {front, file.toAbsolutePath().toString()}) {
      Matcher found = DATE.matcher(text);
      LocalDate last = LocalDate.EPOCH;
      while (found.find()) {
        last = date(found, last);
      }
      if (last.getYear() >= FIRST_YEAR) {
        return last;
      }
    }
    return LocalDate.EPOCH;
  }

  private static LocalDate date(Matcher found, LocalDate otherwise) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3)));
      return date.getYear() >= FIRST_YEAR ? date : otherwise;
    } catch (DateTimeException _) {
      return otherwise;
    }
  }

  private static List<Told> told(JsonNode edition, LocalDate date) {
    List<Told> told = new ArrayList<>();
    edition.path("themes").forEach(t -> t.path("stories").forEach(s -> add(s, date, told)));
    edition.path("briefs").forEach(b -> b.path("items").forEach(s -> add(s, date, told)));
    return told;
  }

  private static void add(JsonNode story, LocalDate date, List<Told> told) {
    String text = JsonLines.text(story, "text");
    String headline = JsonLines.text(story, "headline");
    headline = headline.isEmpty() ? text : headline;
    if (headline.isEmpty()) {
      return;
    }
    List<Claim> facts = new ArrayList<>();
    add(JsonLines.text(story, "lead"), facts);
    add(text.equals(headline) ? "" : text, facts);
    for (JsonNode block : story.path("blocks")) {
      String kind = JsonLines.text(block, "kind");
      if (kind.equals("facts") || kind.equals("paragraph")) {
        add(JsonLines.text(block, "text"), facts);
        block.path("items").forEach(i -> add(JsonLines.text(i, "text"), facts));
      }
    }
    told.add(
        new Told(
            "i" + (told.size() + 1),
            date,
            new Claim(headline, List.of()),
            facts,
            sources(story, headline, date)));
  }

  private static void add(String text, List<Claim> facts) {
    if (!text.isEmpty()) {
      facts.add(new Claim(text, List.of()));
    }
  }

  private static List<Article> sources(JsonNode story, String headline, LocalDate date) {
    Map<String, Article> sources = new LinkedHashMap<>();
    List<String> urls = new ArrayList<>();
    urls.add(JsonLines.text(story, "url"));
    story.path("sources").forEach(s -> urls.add(JsonLines.text(s, "url")));
    for (String url : urls) {
      if (Origin.leadsToAnArticle(url)) {
        sources.computeIfAbsent(url, u -> article(u, headline, date));
      }
    }
    return List.copyOf(sources.values());
  }

  private static Article article(String url, String headline, LocalDate date) {
    var origin =
        new Origin(
            url,
            Outlets.of(url, ""),
            "",
            date.atStartOfDay(ZoneOffset.UTC).toInstant(),
            Scripts.language(headline));
    var words = new Words(headline, "", "");
    return new Article(Fingerprint.of(url).substring(0, ID_LENGTH), origin, words, List.of());
  }
}
