package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// What is told before a colon or a dash, where it is short enough for a headline.
  private static final Pattern HEAD =
      Pattern.compile("^([^：:—–|｜\n]{2,60}?)\\s*[：:—–|｜].*$", Pattern.DOTALL);

  /// Kinds of passages that are no blocks.
  private static final Set<String> ASIDE = Set.of("sources", "comment");

  private final Json json;
  private final PartJson parts;

  StoryJson(Json json) {
    this.json = json;
    this.parts = new PartJson(json);
  }

  /// Writes headline, link, lead, blocks and sources.
  void write(Text headline, List<Part> told) {
    var rest = new ArrayList<>(told);
    Text lead =
        lead(told)
            .map(paragraph -> {
              rest.remove(paragraph);
              return paragraph.text();
            })
            .orElse(Text.none(headline.line()));
    List<Passage> all = Passage.of(rest);
    List<Passage> blocks = all.stream().filter(b -> !ASIDE.contains(b.kind())).toList();
    List<Passage> credits = all.stream().filter(b -> b.kind().equals("sources")).toList();
    List<Passage> comments = all.stream().filter(b -> b.kind().equals("comment")).toList();
    Stream<Link> named = Stream.concat(credits.stream().flatMap(b -> b.links().stream()), in(told));
    List<Link> sources = sources(headline, named);
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
    if (!comments.isEmpty()) {
      json.texts("comments", comments.stream().map(Passage::words).toList());
    }
    json.nothing("follows");
  }

  /// The first paragraph, where nothing but pictures and credits stands above it.
  private static Optional<Part.Paragraph> lead(List<Part> told) {
    return told.stream()
        .dropWhile(part -> part instanceof Part.Other || Passage.credits(part))
        .findFirst()
        .filter(Part.Paragraph.class::isInstance)
        .map(Part.Paragraph.class::cast);
  }

  /// The links of bullets that only say where a story is from.
  private static Stream<Link> in(List<Part> told) {
    return told.stream()
        .filter(Part.Bullets.class::isInstance)
        .flatMap(bullets -> ((Part.Bullets) bullets).items().stream())
        .filter(Passage::credits)
        .flatMap(bullet -> bullet.text().links().stream());
  }

  /// Writes a story told in one line.
  void brief(Bullet bullet) {
    Text text = bullet.text();
    String linked = text.links().isEmpty() ? "" : text.links().getFirst().words();
    boolean mark = !text.links().isEmpty() && linked.isEmpty();
    boolean pointer =
        mark || POINTER.matcher(linked.strip()).matches() || linked.startsWith("http");
    boolean points = pointer && bullet.label().isEmpty();
    String words = points ? words(text) : text.words();
    String headline = bullet.label();
    if (headline.isEmpty()) {
      headline = points ? HEAD.matcher(words).replaceFirst("$1") : linked;
    }
    String rest = words.startsWith(headline) ? words.substring(headline.length()) : words;
    json.text("headline", headline);
    json.number("line", text.line());
    json.text("url", text.links().isEmpty() ? "" : text.links().getFirst().url());
    json.text("text", SEPARATOR.matcher(rest).replaceFirst(""));
    json.objects("evidence", List.of(), _ -> {});
    if (!bullet.children().isEmpty()) {
      json.objects("children", bullet.children(), parts::bullet);
    }
    json.objects(
        "sources",
        text.links().size() > 1 || points ? text.links() : List.<Link>of(),
        this::source);
  }

  private static String words(Text headline) {
    String words = headline.words();
    for (Link link : headline.links()) {
      boolean pointer =
          POINTER.matcher(link.words().strip()).matches() || link.words().startsWith("http");
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

  private static List<Link> sources(Text headline, Stream<Link> credits) {
    Map<String, Link> links = new LinkedHashMap<>();
    Stream.concat(credits, headline.links().stream())
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
