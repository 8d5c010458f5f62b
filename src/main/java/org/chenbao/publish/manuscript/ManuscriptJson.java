package org.chenbao.publish.manuscript;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.FrontKey;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.publish.form.Json;
import org.chenbao.publish.manuscript.Layout.Note;

/// A manuscript in the shape of `edition.json`, with the line of each story and block.
///
/// It holds no evidence, and its gate has not passed: nothing in it was checked.
public final class ManuscriptJson {
  /// Keys that have a field of their own, with the names that other sites give them.
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "title", List.of("title"),
          "date", List.of("date", "pubDate", "publishDate", "日期"),
          "summary", List.of("summary", "description", "excerpt"),
          "category", List.of("category", "categories"),
          "tags", List.of("tags"),
          "seo", List.of("seo", "keywords"),
          "coverImage", List.of("coverImage", "cover", "image"));

  private final Json json;
  private final Manuscript manuscript;
  private int told;

  private ManuscriptJson(Json json, Manuscript manuscript) {
    this.json = json;
    this.manuscript = manuscript;
  }

  /// The JSON, in UTF-8.
  public static byte[] of(Manuscript manuscript) {
    return Json.indented(json -> new ManuscriptJson(json, manuscript).write());
  }

  private void write() {
    head();
    Layout layout = Layout.of(manuscript.sections());
    json.objects("themes", layout.themes(), this::theme);
    json.objects("briefs", layout.groups(), this::group);
    json.objects("notes", layout.notes(), this::note);
    json.objects("removed", List.of(), _ -> {});
    json.object(
        "gate",
        gate -> {
          gate.flag("passed", false);
          gate.objects("checks", List.of(), _ -> {});
        });
  }

  private void head() {
    json.text(
        "date", Dateline.of(value("date")).or(() -> Dateline.of(title())).orElse(value("date")));
    json.text("lang", value("lang").isEmpty() ? "zh" : value("lang"));
    json.text("title", title());
    new PartJson(json).links("titleLinks", manuscript.title().links());
    json.texts("summary", points(value("summary")));
    json.text("category", value("category"));
    json.texts("tags", values("tags"));
    json.texts("seo", values("seo"));
    json.text("coverImage", value("coverImage"));
    json.text("writer", value("writer"));
    json.flag("short", value("short").equals("true"));
    json.number("revision", revision());
    json.objects("front", rest(), this::key);
  }

  private String title() {
    return manuscript.title().isEmpty() ? value("title") : manuscript.title().words();
  }

  /// The keys whose values stand nowhere else.
  private List<FrontKey> rest() {
    Set<FrontKey> used = new HashSet<>();
    FIELDS.keySet().forEach(field -> key(field).ifPresent(used::add));
    if (!value("title").equals(title())) {
      key("title").ifPresent(used::remove);
    }
    if (Dateline.of(value("date")).filter(day -> !day.equals(value("date"))).isPresent()) {
      key("date").ifPresent(used::remove);
    }
    return manuscript.front().stream().filter(key -> !used.contains(key)).toList();
  }

  private void key(FrontKey key) {
    json.text("key", key.name());
    json.number("line", key.line());
    json.texts("values", key.values());
  }

  private int revision() {
    String revision = value("revision");
    return revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 1;
  }

  private void theme(Layout.Theme theme) {
    json.text("name", theme.name().words());
    json.number("line", theme.name().line());
    json.objects("stories", theme.stories(), this::story);
  }

  private void story(Story story) {
    told++;
    json.text("id", "s" + told);
    new StoryJson(json).write(story.headline(), story.parts());
  }

  private void group(BriefGroup group) {
    json.text("group", group.name());
    json.text("section", group.under());
    json.objects("items", group.items(), this::brief);
  }

  private void brief(Bullet bullet) {
    told++;
    json.text("id", "s" + told);
    new StoryJson(json).brief(bullet);
  }

  private void note(Note note) {
    json.text("heading", note.heading().words());
    json.number("line", note.heading().line());
    json.objects("blocks", Passage.of(note.parts()), new PartJson(json)::passage);
  }

  private String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  private List<String> values(String name) {
    return key(name).map(FrontKey::values).orElse(List.of());
  }

  private Optional<FrontKey> key(String field) {
    return FIELDS.getOrDefault(field, List.of(field)).stream()
        .flatMap(name -> manuscript.front().stream().filter(k -> k.name().equalsIgnoreCase(name)))
        .findFirst();
  }

  /// The summary is one text with a line for each point.
  private static List<String> points(String summary) {
    return Arrays.stream(summary.split("\n", -1))
        .map(line -> line.strip().replaceFirst("^(?:[-*+•·]|\\d{1,2}[.、)])\\s*", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
