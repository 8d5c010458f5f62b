package org.chenbao.publish.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chenbao.model.Language;
import org.chenbao.publish.form.Address;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.LinkedData;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.Page;
import org.chenbao.publish.page.Page.Briefs;
import org.chenbao.publish.page.Page.Colophon;
import org.chenbao.publish.page.Page.Front;
import org.chenbao.publish.page.Page.Head;
import org.chenbao.publish.page.Page.Mark;
import org.chenbao.publish.page.Page.Note;
import org.chenbao.publish.page.Page.Point;
import org.chenbao.publish.page.Page.Section;
import org.chenbao.publish.page.Page.Sheet;
import org.chenbao.publish.page.Place;
import org.chenbao.publish.page.StoryView;
import org.chenbao.publish.page.Tongue;
import org.chenbao.publish.site.Catalog.Entry;
import org.chenbao.publish.site.Catalog.Listed;
import org.chenbao.publish.site.Catalog.Origin;
import org.chenbao.publish.site.Catalog.Topic;
import tools.jackson.databind.JsonNode;

/// One edition of the site, read from its `edition.json`.
///
/// @param paths finds the page of a story told earlier, by day and id
record Issue(LocalDate date, Language language, JsonNode edition, Earlier paths) {
  /// Passages left out that a page lists.
  private static final int REMOVED = 12;

  private static final int REMOVED_LENGTH = 90;

  /// As much of a story's words as lists and search show.
  private static final int TEXT = 160;

  /// Finds the page of a story that an earlier edition told.
  @FunctionalInterface
  interface Earlier {
    Optional<String> page(String date, String id);
  }

  /// A story with its place among the others.
  private record Numbered(JsonNode story, int number, String topic) {
    /// The name of its page: its id, which stays when a revision moves it.
    String file() {
      String id = Reprint.text(story, "id");
      return id.matches("[A-Za-z0-9-]{1,64}") ? id : "s" + number;
    }
  }

  /// The edition's page.
  Page page(Place place, boolean cover) {
    return new Page(
        head(place, cover, linkedData(place, cover)), front(), sections(), briefs(), colophon());
  }

  /// The page of each story by its name, in the order told.
  Map<String, Tale> tales(Function<String, Place> places, boolean cover) {
    Map<String, Numbered> told = new LinkedHashMap<>();
    numbered().forEach(story -> told.putIfAbsent(story.file(), story));
    List<Numbered> all = List.copyOf(told.values());
    Map<String, Tale> tales = new LinkedHashMap<>();
    for (int at = 0; at < all.size(); at++) {
      String file = all.get(at).file();
      Place place = places.apply(file).between(turn(all, at - 1), turn(all, at + 1));
      tales.put(file, tale(all.get(at).story(), place, cover));
    }
    return tales;
  }

  private static Place.Turn turn(List<Numbered> all, int at) {
    if (at < 0 || at >= all.size()) {
      return Place.Turn.NONE;
    }
    Numbered told = all.get(at);
    return new Place.Turn(told.file() + ".html", Line.of(Reprint.text(told.story(), "headline")));
  }

  private Tale tale(JsonNode story, Place place, boolean cover) {
    StoryView view = Reprint.of(story, "story", "", follows(story), language);
    String title = Reprint.text(edition, "title");
    var data =
        new LinkedData(
            new LinkedData.Named(view.headline().text(), date.toString(), language),
            place.address(),
            "",
            made(),
            urls(Stream.of(story)));
    return new Tale(
        head(place, cover, data.embedded()),
        view,
        new Place.Turn("index.html", Line.of(title)),
        new Tale.When(date.toString(), Day.full(date, language)),
        alone().note());
  }

  /// What lists, search and feeds say of it.
  Listed listed(int revision, boolean cover) {
    return new Listed(
        date.toString(),
        revision,
        new Catalog.Front(Line.of(Reprint.text(edition, "title")), summary(), cover),
        alone(),
        numbered().stream().map(this::entry).toList());
  }

  private Entry entry(Numbered told) {
    JsonNode story = told.story();
    boolean main = story.has("lead");
    return new Entry(
        told.file(),
        Line.of(Reprint.text(story, "headline")),
        Line.cut(Reprint.text(story, main ? "lead" : "text"), TEXT),
        new Topic(told.topic(), main),
        story
            .path("sources")
            .valueStream()
            .map(s -> Reprint.outlet(s, language))
            .distinct()
            .toList());
  }

  /// Every story in the order told, under the part of its theme's name that other days have too:
  /// what stands before the colon.
  private List<Numbered> numbered() {
    var all = new ArrayList<Numbered>();
    for (JsonNode theme : edition.path("themes")) {
      String topic = Line.of(Reprint.text(theme, "name")).replaceFirst("[：:].*", "");
      theme.path("stories").forEach(s -> all.add(new Numbered(s, all.size() + 1, topic)));
    }
    for (JsonNode group : edition.path("briefs")) {
      String topic = Line.of(Reprint.text(group, "group"));
      group.path("items").forEach(s -> all.add(new Numbered(s, all.size() + 1, topic)));
    }
    return all;
  }

  private List<String> summary() {
    return lines("summary");
  }

  private List<String> lines(String name) {
    return edition.path(name).valueStream().map(s -> Line.of(s.stringValue(""))).toList();
  }

  private Origin origin() {
    String note = Reprint.text(edition, "aiDisclosure");
    return new Origin(
        note.isEmpty() ? Reprint.text(edition, "disclosure") : note, Reprint.text(edition, "aigc"));
  }

  /// How it was made, for what stands without the top of the edition, where 示例 is said.
  private Origin alone() {
    boolean example = edition.path("example").booleanValue(false);
    String note = origin().note();
    return example
        ? new Origin((note + " " + Term.EXAMPLE_NOTE.in(language)).strip(), origin().aigc())
        : origin();
  }

  private LinkedData.Made made() {
    return new LinkedData.Made(origin().note(), Reprint.text(edition, "digitalSourceType"));
  }

  private Head head(Place place, boolean cover, String linkedData) {
    String image = place.base().isEmpty() ? "cover.png" : place.base() + date + "/cover.png";
    return new Head(
        language, new Sheet(place, "", ""), linkedData, origin().aigc(), cover ? image : "");
  }

  private String linkedData(Place place, boolean cover) {
    String image = place.base().isEmpty() ? "cover.png" : place.base() + date + "/cover.png";
    return new LinkedData(
            new LinkedData.Named(Reprint.text(edition, "title"), date.toString(), language),
            place.address(),
            cover ? image : "",
            made(),
            urls(Reprint.stories(edition)))
        .embedded();
  }

  private static List<String> urls(Stream<JsonNode> stories) {
    return stories
        .map(s -> Reprint.text(s, "url"))
        .flatMap(url -> Address.of(url).stream())
        .distinct()
        .toList();
  }

  private Front front() {
    List<Numbered> told = numbered();
    return new Front(
        Line.of(Reprint.text(edition, "title")),
        date.toString(),
        Day.full(date, language),
        marks(),
        summary().stream().map(line -> point(line, told)).toList(),
        lines("opening"));
  }

  private List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    if (edition.path("example").booleanValue(false)) {
      marks.add(new Mark(Term.EXAMPLE.in(language), Term.EXAMPLE_NOTE.in(language)));
    }
    if (edition.path("short").booleanValue(false)) {
      marks.add(new Mark(Term.THIN.in(language), Term.THIN_NOTE.in(language)));
    }
    int revision = edition.path("revision").intValue(1);
    if (revision > 1) {
      marks.add(new Mark(Term.REVISION.in(language, revision), ""));
    }
    return marks;
  }

  /// A line of the summary leads to the story whose words it is.
  private Point point(String line, List<Numbered> told) {
    Set<String> same = Set.of(line, line + "。", line + ".");
    String anchor =
        told.stream()
            .filter(n ->
                Stream.of("headline", "lead", "text")
                    .map(name -> Line.of(Reprint.text(n.story(), name)))
                    .anyMatch(same::contains))
            .findFirst()
            .map(n -> "s" + n.number())
            .orElse("");
    return new Point(line, anchor, Tongue.of(line, language));
  }

  private List<Section> sections() {
    var place = new AtomicInteger();
    var sections = new ArrayList<Section>();
    for (JsonNode theme : edition.path("themes")) {
      String name = Line.of(Reprint.text(theme, "name"));
      sections.add(
          new Section("t" + (sections.size() + 1), name, views(theme.path("stories"), place)));
    }
    return sections;
  }

  private List<Briefs> briefs() {
    var place = new AtomicInteger(edition.path("themes").findParents("lead").size());
    return edition
        .path("briefs")
        .valueStream()
        .map(group ->
            new Briefs(Line.of(Reprint.text(group, "group")), views(group.path("items"), place)))
        .toList();
  }

  private List<StoryView> views(JsonNode stories, AtomicInteger place) {
    return stories
        .valueStream()
        .map(story -> {
          var told = new Numbered(story, place.incrementAndGet(), "");
          return Reprint.of(
              story, "s" + told.number(), told.file() + ".html", follows(story), language);
        })
        .toList();
  }

  private Optional<String> follows(JsonNode story) {
    return paths
        .page(Reprint.text(story.path("followed"), "date"), Reprint.text(story, "follows"))
        .map(path -> "../" + path);
  }

  private Colophon colophon() {
    List<JsonNode> removed = edition.path("removed").valueStream().toList();
    List<Note> checks =
        edition
            .path("gate")
            .path("checks")
            .valueStream()
            .map(c ->
                new Note(
                    Line.of(Reprint.text(c, "rule")),
                    Line.of(Reprint.text(c, "detail")),
                    !c.path("passed").booleanValue(true)))
            .toList();
    return new Colophon(
        origin().note(),
        tally(),
        removed.size(),
        removed.stream()
            .limit(REMOVED)
            .map(r ->
                new Note(
                    Line.cut(Reprint.text(r, "text"), REMOVED_LENGTH),
                    Line.of(Reprint.text(r, "reason")),
                    false))
            .toList(),
        checks,
        lines("closing"));
  }

  private String tally() {
    List<JsonNode> all = Reprint.stories(edition).toList();
    long main = all.stream().filter(s -> s.has("lead")).count();
    List<JsonNode> sources =
        all.stream()
            .flatMap(s -> s.path("sources").valueStream())
            .filter(s -> !s.has("told"))
            .toList();
    return Term.TALLY.in(
        language,
        main,
        all.size() - main,
        sources.stream().map(s -> Reprint.outlet(s, language)).distinct().count(),
        sources.stream().map(s -> Reprint.text(s, "url")).distinct().count());
  }
}
