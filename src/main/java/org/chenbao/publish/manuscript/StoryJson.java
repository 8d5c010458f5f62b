package org.chenbao.publish.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.publish.form.Json;

/// A story of a manuscript in the shape of `edition.json`.
final class StoryJson {
  /// A link of a headline that says only that it is one.
  private static final Pattern POINTER =
      Pattern.compile("(?i)原文|链接|原文链接|来源|查看|详情|阅读|阅读原文|link|source|read more|[🔗↗→]+");

  /// What stands between a brief's link and its words.
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[：:—–|｜-]*\\s*");

  private final Json json;
  private final PartJson parts;

  StoryJson(Json json) {
    this.json = json;
    this.parts = new PartJson(json);
  }

  /// Writes headline, link, lead, blocks and sources.
  void write(Text headline, List<Part> told) {
    boolean begins = !told.isEmpty() && told.getFirst() instanceof Part.Paragraph;
    Text lead = begins ? ((Part.Paragraph) told.getFirst()).text() : Text.none(headline.line());
    List<Passage> all = Passage.of(begins ? told.subList(1, told.size()) : told);
    List<Passage> blocks = all.stream().filter(b -> !b.kind().equals("sources")).toList();
    List<Passage> credits = all.stream().filter(b -> b.kind().equals("sources")).toList();
    List<Link> sources = sources(headline, credits);
    json.text("headline", words(headline));
    json.number("line", headline.line());
    json.text("url", url(sources, headline, lead));
    json.text("lead", lead.words());
    json.objects("leadEvidence", List.of(), _ -> {});
    parts.links("leadLinks", lead.links());
    json.objects("blocks", blocks, parts::passage);
    json.objects("sources", sources, this::source);
    if (!credits.isEmpty()) {
      json.text(
          "sourceLine", credits.stream().map(Passage::words).collect(Collectors.joining("\n")));
    }
    json.nothing("follows");
  }

  /// Writes a story told in one line.
  void brief(Bullet bullet) {
    Text text = bullet.text();
    String linked = text.links().isEmpty() ? "" : text.links().getFirst().words();
    boolean labelled = !bullet.label().isEmpty();
    String headline = labelled ? bullet.label() : linked;
    String rest = text.words();
    if (!labelled && rest.startsWith(linked)) {
      rest = rest.substring(linked.length());
    }
    json.text("headline", headline);
    json.number("line", text.line());
    json.text("url", text.links().isEmpty() ? "" : text.links().getFirst().url());
    json.text("text", SEPARATOR.matcher(rest).replaceFirst(""));
    json.objects("evidence", List.of(), _ -> {});
    if (!bullet.children().isEmpty()) {
      json.objects("children", bullet.children(), parts::bullet);
    }
    json.objects("sources", text.links().size() > 1 ? text.links() : List.<Link>of(), this::source);
  }

  private static String words(Text headline) {
    String words = headline.words();
    for (Link link : headline.links()) {
      boolean pointer = POINTER.matcher(link.words().strip()).matches();
      if (pointer && words.strip().length() > link.words().length()) {
        words = words.replace(link.words(), "").replaceFirst("[\\s（(\\[【|｜]*[）)\\]】]?\\s*$", "");
      }
    }
    return words;
  }

  private static String url(List<Link> sources, Text headline, Text lead) {
    return Stream.of(headline.links(), sources, lead.links())
        .flatMap(List::stream)
        .findFirst()
        .map(Link::url)
        .orElse("");
  }

  private static List<Link> sources(Text headline, List<Passage> credits) {
    Map<String, Link> links = new LinkedHashMap<>();
    Stream.concat(credits.stream().flatMap(b -> b.links().stream()), headline.links().stream())
        .forEach(link -> links.putIfAbsent(link.url(), link));
    return List.copyOf(links.values());
  }

  private void source(Link link) {
    json.text("article", "");
    json.text("url", link.url());
    json.text("source", link.words());
    json.text("title", "");
    json.text("role", "report");
  }
}
