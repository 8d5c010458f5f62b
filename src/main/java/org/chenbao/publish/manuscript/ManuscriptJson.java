package org.chenbao.publish.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.FrontKey;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.publish.form.Json;

/// A manuscript in the shape of `edition.json`, with the line of each story and block.
///
/// It holds no evidence, and its gate has not passed: nothing in it was checked.
public final class ManuscriptJson {
  /// What stands between a brief's link and its words.
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[：:—–-]*\\s*");

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
    json.objects("themes", Theme.of(manuscript.sections()), this::theme);
    json.objects("briefs", BriefGroup.of(manuscript.sections()), this::group);
    json.objects("removed", List.of(), _ -> {});
    json.object(
        "gate",
        gate -> {
          gate.flag("passed", false);
          gate.objects("checks", List.of(), _ -> {});
        });
  }

  private void head() {
    json.text("date", value("date"));
    json.text("lang", value("lang").isEmpty() ? "zh" : value("lang"));
    json.text("title", manuscript.title().isEmpty() ? value("title") : manuscript.title().words());
    json.texts("summary", points(value("summary")));
    json.text("category", value("category"));
    json.texts("tags", values("tags"));
    json.texts("seo", values("seo"));
    json.text("coverImage", value("coverImage"));
    json.text("writer", value("writer"));
    json.flag("short", value("short").equals("true"));
    json.number("revision", revision());
  }

  private int revision() {
    String revision = value("revision");
    return revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 1;
  }

  private void theme(Theme theme) {
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
    json.objects("items", group.items(), this::brief);
  }

  private void brief(Bullet bullet) {
    told++;
    Text text = bullet.text();
    boolean labelled = !bullet.label().isEmpty();
    String linked = text.links().isEmpty() ? "" : text.links().getFirst().words();
    String headline = labelled ? bullet.label() : linked;
    String rest = text.words();
    if (!labelled && rest.startsWith(linked)) {
      rest = rest.substring(linked.length());
    }
    json.text("id", "s" + told);
    json.text("headline", headline);
    json.number("line", text.line());
    json.text("url", text.links().isEmpty() ? "" : text.links().getFirst().url());
    json.text("text", SEPARATOR.matcher(rest).replaceFirst(""));
    json.objects("evidence", List.of(), _ -> {});
    json.objects("sources", List.of(), _ -> {});
  }

  private String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  private List<String> values(String name) {
    return manuscript.front().stream()
        .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .map(FrontKey::values)
        .findFirst()
        .orElse(List.of());
  }

  /// The summary is one text with a line for each point.
  private static List<String> points(String summary) {
    return Arrays.stream(summary.split("\n", -1))
        .map(line -> line.strip().replaceFirst("^[-*+]\\s+", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
