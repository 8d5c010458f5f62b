package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.model.Body;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;
import org.chenbao.publish.form.Address;
import org.chenbao.publish.form.Byline;
import org.chenbao.publish.form.JsonEdition;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A cleared edition as channels tell it.
///
/// The only ways to one are a ruling that cleared the edition and an `edition.json` that holds such
/// a ruling: nothing else can be given to a channel. All words have passed [Line].
public final class Bulletin {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// Names of publishers below a story: as many as a reader takes in.
  private static final int SOURCES = 4;

  private final JsonNode edition;
  private final String json;
  private final Optional<Body> cover;

  private Bulletin(JsonNode edition, String json, Optional<Body> cover) {
    this.edition = edition;
    this.json = json;
    this.cover = cover;
  }

  /// Stories under a theme, or those told in a line under a section.
  public record Part(String name, List<Tale> tales) {
    public Part {
      tales = List.copyOf(tales);
    }
  }

  /// A story.
  ///
  /// @param url of its lead report, empty where it has none to follow
  /// @param lead empty where it only repeats the headline
  /// @param sources names of those who reported it, the lead first
  public record Tale(
      String headline, String url, String lead, List<Section> sections, List<String> sources) {
    public Tale {
      sections = List.copyOf(sections);
      sources = List.copyOf(sources);
    }
  }

  /// A block of a story: bullets or paragraphs below a label, which may be empty.
  public record Section(String label, boolean bullets, List<Point> points) {
    public Section {
      points = List.copyOf(points);
    }
  }

  /// A bullet or a paragraph.
  ///
  /// @param depth 0 for one that is not below another
  public record Point(int depth, String label, String text) {}

  /// Of what the gate cleared.
  ///
  /// @param cover a PNG
  public static Bulletin of(Ruling.Cleared cleared, Optional<Body> cover) {
    String json = new String(JsonEdition.of(cleared), StandardCharsets.UTF_8);
    return new Bulletin(JSON.readTree(json), json, cover);
  }

  /// Of an `edition.json`; empty where it does not say that the gate cleared it.
  ///
  /// @param cover a PNG
  public static Optional<Bulletin> of(String json, Optional<Body> cover) {
    try {
      JsonNode edition = JSON.readTree(json);
      JsonNode gate = edition.path("gate");
      boolean cleared = gate.path("passed").booleanValue(false) && !gate.path("checks").isEmpty();
      return cleared ? Optional.of(new Bulletin(edition, json, cover)) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The text of `edition.json`.
  public String json() {
    return json;
  }

  /// The cover, a PNG.
  public Optional<Body> cover() {
    return cover;
  }

  public LocalDate date() {
    return LocalDate.parse(text(edition, "date"));
  }

  public Language language() {
    return Language.of(text(edition, "lang"));
  }

  public int revision() {
    return edition.path("revision").intValue(1);
  }

  public String title() {
    return line(edition, "title");
  }

  /// The day's points, most important first.
  public List<String> summary() {
    return lines("summary");
  }

  /// A person's paragraphs before the first story.
  public List<String> opening() {
    return lines("opening");
  }

  /// A person's paragraphs behind the last story.
  public List<String> closing() {
    return lines("closing");
  }

  private List<String> lines(String name) {
    return edition.path(name).valueStream().map(s -> Line.of(s.stringValue(""))).toList();
  }

  /// Says who or what wrote it, and whether it is an example or a short edition.
  public String note() {
    var note = new ArrayList<String>();
    note.add(line(edition, edition.has("aiDisclosure") ? "aiDisclosure" : "disclosure"));
    if (edition.path("example").booleanValue(false)) {
      note.add(Term.EXAMPLE_NOTE.in(language()));
    }
    if (edition.path("short").booleanValue(false)) {
      note.add(Term.THIN_NOTE.in(language()));
    }
    return String.join(language() == Language.EN ? " " : "", note);
  }

  /// The implicit label of GB 45438-2025, empty where no model wrote.
  public String aigc() {
    return text(edition, "aigc");
  }

  /// Themes, then sections of what is told in a line.
  public List<Part> parts() {
    return Stream.concat(
            edition.path("themes").valueStream().map(t -> part(t, "name", "stories")),
            edition.path("briefs").valueStream().map(b -> part(b, "group", "items")))
        .filter(part -> !part.tales().isEmpty())
        .toList();
  }

  private Part part(JsonNode part, String name, String stories) {
    return new Part(line(part, name), part.path(stories).valueStream().map(this::tale).toList());
  }

  private Tale tale(JsonNode story) {
    String headline = line(story, "headline");
    String lead = line(story, story.has("lead") ? "lead" : "text");
    return new Tale(
        headline,
        Address.of(text(story, "url")).orElse(""),
        lead.equals(headline) ? "" : lead,
        story
            .path("blocks")
            .valueStream()
            .map(Bulletin::section)
            .filter(s -> !s.points().isEmpty())
            .toList(),
        story
            .path("sources")
            .valueStream()
            .map(s -> Byline.of(text(s, "source"), text(s, "url"), language()))
            .distinct()
            .limit(SOURCES)
            .toList());
  }

  private static Section section(JsonNode block) {
    var points = new ArrayList<Point>();
    if (block.has("text")) {
      points.add(new Point(0, "", line(block, "text")));
    }
    block.path("items").forEach(item -> add(item, 0, points));
    boolean bullets = List.of("facts", "impact").contains(text(block, "kind"));
    return new Section(line(block, "label"), bullets, points);
  }

  private static void add(JsonNode item, int depth, List<Point> points) {
    points.add(new Point(depth, line(item, "label"), line(item, "text")));
    item.path("children").forEach(child -> add(child, depth + 1, points));
  }

  private static String line(JsonNode node, String name) {
    return Line.of(text(node, name));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).stringValue("");
  }
}
