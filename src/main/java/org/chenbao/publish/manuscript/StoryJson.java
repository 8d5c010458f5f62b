package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.publish.form.Json;

/// A story of a manuscript in the shape of `edition.json`.
final class StoryJson {
  private static final Pattern INSIGHT = Pattern.compile("(?i).*(解读|洞察|点评|分析|insight|analysis).*");
  private static final Pattern IMPACT = Pattern.compile("(?i).*(影响|启示|impact).*");
  private static final Pattern SOURCES = Pattern.compile("(?i).*(来源|sources?)$");

  private final Json json;

  StoryJson(Json json) {
    this.json = json;
  }

  /// Writes headline, link, lead, blocks and sources.
  void write(Text headline, List<Part> parts) {
    boolean begins = !parts.isEmpty() && parts.getFirst() instanceof Part.Paragraph;
    String lead = begins ? ((Part.Paragraph) parts.getFirst()).text().words() : "";
    List<Labelled> blocks = blocks(begins ? parts.subList(1, parts.size()) : parts);
    List<Link> sources = sources(headline, blocks);
    json.text("headline", headline.words());
    json.number("line", headline.line());
    json.text(
        "url",
        Stream.concat(headline.links().stream(), sources.stream())
            .findFirst()
            .map(Link::url)
            .orElse(""));
    json.text("lead", lead);
    json.objects("leadEvidence", List.of(), _ -> {});
    json.objects(
        "blocks", blocks.stream().filter(b -> !b.kind().equals("sources")).toList(), this::block);
    json.objects("sources", sources, this::source);
    json.nothing("follows");
  }

  /// Parts under the label they stand below, paragraphs of one interpretation together; rules are
  /// nothing to tell.
  private static List<Labelled> blocks(List<Part> parts) {
    var blocks = new ArrayList<Labelled>();
    String label = "";
    for (Part part : parts) {
      switch (part) {
        case Part.Label given -> label = given.text().words();
        case Part.Rule _ -> label = "";
        default -> {
          add(blocks, new Labelled(kind(label, part), label, List.of(part)));
          label = INSIGHT.matcher(label).matches() ? label : "";
        }
      }
    }
    return blocks;
  }

  private static void add(List<Labelled> blocks, Labelled next) {
    boolean goesOn =
        next.kind().equals("insight")
            && !blocks.isEmpty()
            && blocks.getLast().kind().equals("insight");
    if (goesOn) {
      Labelled last = blocks.removeLast();
      List<Part> parts = Stream.concat(last.parts().stream(), next.parts().stream()).toList();
      blocks.add(new Labelled("insight", last.label(), parts));
    } else {
      blocks.add(next);
    }
  }

  private static String kind(String label, Part part) {
    if (SOURCES.matcher(label).matches()) {
      return "sources";
    }
    if (INSIGHT.matcher(label).matches()) {
      return "insight";
    }
    return switch (part) {
      case Part.Bullets _ -> IMPACT.matcher(label).matches() ? "impact" : "facts";
      case Part.Other _ -> "other";
      default -> "paragraph";
    };
  }

  private void block(Labelled block) {
    json.text("kind", block.kind());
    if (block.label().isEmpty()) {
      json.nothing("label");
    } else {
      json.text("label", block.label());
    }
    json.number("line", block.parts().getFirst().line());
    if (block.kind().equals("insight")) {
      json.objects("items", items(block.parts()), this::bullet);
      return;
    }
    switch (block.parts().getFirst()) {
      case Part.Bullets bullets -> json.objects("items", bullets.items(), this::bullet);
      case Part.Paragraph paragraph -> words(paragraph.text());
      case Part.Other other -> json.text("text", other.source());
      case Part.Label label -> words(label.text());
      case Part.Rule rule -> words(Text.none(rule.line()));
    }
  }

  private static List<Bullet> items(List<Part> parts) {
    var items = new ArrayList<Bullet>();
    for (Part part : parts) {
      switch (part) {
        case Part.Bullets bullets -> items.addAll(bullets.items());
        case Part.Paragraph paragraph -> items.add(new Bullet("", paragraph.text(), List.of()));
        case Part.Other other ->
            items.add(new Bullet("", new Text(other.source(), other.line(), List.of()), List.of()));
        case Part.Label _, Part.Rule _ -> {}
      }
    }
    return items;
  }

  private void bullet(Bullet bullet) {
    if (!bullet.label().isEmpty()) {
      json.text("label", bullet.label());
    }
    words(bullet.text());
    json.objects("children", bullet.children(), this::bullet);
  }

  private void words(Text text) {
    json.text("text", text.words());
    json.objects("evidence", List.of(), _ -> {});
    if (!text.links().isEmpty()) {
      json.objects("links", text.links(), this::link);
    }
  }

  private void link(Link link) {
    json.text("text", link.words());
    json.text("url", link.url());
  }

  private static List<Link> sources(Text headline, List<Labelled> blocks) {
    var links = new ArrayList<Link>();
    blocks.stream()
        .filter(block -> block.kind().equals("sources"))
        .flatMap(block -> block.parts().stream())
        .forEach(part -> {
          if (part instanceof Part.Paragraph paragraph) {
            links.addAll(paragraph.text().links());
          }
        });
    return links.isEmpty() ? headline.links() : links;
  }

  private void source(Link link) {
    json.text("article", "");
    json.text("url", link.url());
    json.text("source", link.words());
    json.text("title", "");
    json.text("role", "report");
  }

  /// Parts and the label they stand below.
  private record Labelled(String kind, String label, List<Part> parts) {}
}
