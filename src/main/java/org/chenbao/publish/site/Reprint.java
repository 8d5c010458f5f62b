package org.chenbao.publish.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Language;
import org.chenbao.publish.form.Address;
import org.chenbao.publish.form.Byline;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.StoryView;
import org.chenbao.publish.page.StoryView.Chip;
import org.chenbao.publish.page.StoryView.Entry;
import org.chenbao.publish.page.StoryView.Headline;
import org.chenbao.publish.page.StoryView.Link;
import org.chenbao.publish.page.StoryView.Part;
import org.chenbao.publish.page.StoryView.Quote;
import org.chenbao.publish.page.StoryView.Said;
import org.chenbao.publish.page.StoryView.Sources;
import org.chenbao.publish.page.StoryView.Words;
import org.chenbao.publish.page.Tongue;
import tools.jackson.databind.JsonNode;

/// A story of `edition.json` as a page shows it.
final class Reprint {
  /// Sources in sight, where no person chose them; the rest stands in a fold on the story's own
  /// page.
  private static final int SHOWN = 6;

  private final JsonNode story;
  private final Language language;
  private final List<JsonNode> sources;
  private final Map<String, JsonNode> known;

  private Reprint(JsonNode story, Language language) {
    this.story = story;
    this.language = language;
    this.sources = story.path("sources").valueStream().toList();
    this.known =
        sources.stream()
            .collect(Collectors.toMap(s -> text(s, "article"), Function.identity(), (a, _) -> a));
  }

  /// @param anchor its id on the page
  /// @param page its own page, empty on that page
  /// @param followed the way to the page of what it follows, empty where there is none
  static StoryView of(
      JsonNode story, String anchor, String page, Optional<String> followed, Language language) {
    return new Reprint(story, language).view(anchor, page, followed);
  }

  private StoryView view(String anchor, String page, Optional<String> followed) {
    String headline = Line.of(text(story, "headline"));
    String lead = text(story, story.has("lead") ? "lead" : "text");
    Said said = said(lead, story.path(story.has("lead") ? "leadEvidence" : "evidence"));
    String href = Address.of(text(story, "url")).orElse("");
    return new StoryView(
        new Headline(anchor, href, headline, "", Tongue.of(headline, language)),
        follows(followed),
        Line.of(lead).equals(headline) ? new Said("", "", said.quotes()) : said,
        story.path("blocks").valueStream().map(this::part).filter(Reprint::told).toList(),
        sources(page));
  }

  private static boolean told(Part part) {
    return !part.entries().isEmpty();
  }

  private List<Headline> follows(Optional<String> page) {
    JsonNode told = story.path("followed");
    return day(text(told, "date")).stream().map(day -> followed(told, day, page)).toList();
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Headline followed(JsonNode told, LocalDate day, Optional<String> page) {
    String headline = Line.of(text(told, "headline"));
    String href = page.or(() -> Address.of(text(told, "url"))).orElse("");
    String over = Term.FOLLOWS.in(language, Day.brief(day, language));
    return new Headline("", href, headline, over, Tongue.of(headline, language));
  }

  private Part part(JsonNode block) {
    String kind = text(block, "kind");
    String label = Line.of(text(block, "label"));
    return switch (kind) {
      case "facts", "insight", "impact" -> new Part(kind, label, entries(block.path("items")));
      default -> new Part("paragraph", label, List.of(entry(block)));
    };
  }

  private List<Entry> entries(JsonNode items) {
    return items.valueStream().map(this::entry).toList();
  }

  private Entry entry(JsonNode item) {
    boolean block = item.has("kind");
    return new Entry(
        block ? "" : Line.of(text(item, "label")),
        said(text(item, "text"), item.path("evidence")),
        entries(item.path("children")));
  }

  private Said said(String words, JsonNode evidence) {
    String line = Line.of(words);
    return new Said(
        line, Tongue.of(line, language), evidence.valueStream().map(this::quote).toList());
  }

  private Quote quote(JsonNode evidence) {
    JsonNode source = known.getOrDefault(text(evidence, "article"), evidence);
    String words = Line.of(text(evidence, "quote"));
    String field =
        switch (text(evidence, "field")) {
          case "title" -> Term.IN_TITLE.in(language);
          case "summary" -> Term.IN_SUMMARY.in(language);
          default -> "";
        };
    return new Quote(
        sources.indexOf(source) + 1,
        outlet(source, language),
        new Link(Address.of(text(source, "url")).orElse(""), field),
        new Words(
            Tongue.of(words, language),
            Line.part(text(evidence, "before")).stripLeading(),
            words,
            Line.part(text(evidence, "after")).stripTrailing()));
  }

  private Sources sources(String page) {
    int publishers = story.path("publishers").intValue(0);
    var seen = new ArrayList<Chip>();
    var folded = new ArrayList<Chip>();
    int most = story.path("shown").intValue(SHOWN);
    for (int at = 0; at < sources.size(); at++) {
      JsonNode source = sources.get(at);
      boolean shown = at < most || source.has("told");
      (shown ? seen : folded).add(chip(at + 1, source));
    }
    return new Sources(
        publishers > 1
            ? Term.PUBLISHERS.in(language, publishers)
            : sources.size() > 1 ? Term.SOURCES.in(language) : Term.PUBLISHER.in(language),
        seen,
        folded.isEmpty() ? "" : Term.MORE_SOURCES.in(language, folded.size()),
        page.isEmpty() ? folded : List.of(),
        page);
  }

  private Chip chip(int number, JsonNode source) {
    String told = text(source, "told");
    String role = told.isEmpty() ? text(source, "role") : "earlier";
    String word =
        switch (role) {
          case "primary" -> Term.PRIMARY.in(language);
          case "copy" -> Term.COPY.in(language);
          case "earlier" -> told.substring(5);
          default -> "";
        };
    String href = Address.of(text(source, "url")).orElse("");
    var chip = new Chip(number, outlet(source, language), href, role, word);
    return source.path("paid").booleanValue(false) ? chip.paid(Term.PAID.in(language)) : chip;
  }

  static String outlet(JsonNode source, Language language) {
    return Byline.of(text(source, "source"), text(source, "url"), language);
  }

  static String text(JsonNode node, String name) {
    return node.path(name).stringValue("");
  }

  /// The stories of an edition told at length, then those in one line.
  static Stream<JsonNode> stories(JsonNode edition) {
    return Stream.concat(
        edition.path("themes").valueStream().flatMap(t -> t.path("stories").valueStream()),
        edition.path("briefs").valueStream().flatMap(b -> b.path("items").valueStream()));
  }
}
