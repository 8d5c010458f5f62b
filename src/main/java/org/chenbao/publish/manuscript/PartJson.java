package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.publish.form.Json;

/// Parts of a manuscript as the blocks of `edition.json`.
final class PartJson {
  private final Json json;

  PartJson(Json json) {
    this.json = json;
  }

  void passage(Passage passage) {
    json.text("kind", passage.kind());
    if (passage.label().isEmpty()) {
      json.nothing("label");
    } else {
      json.text("label", passage.label());
    }
    json.number("line", passage.line());
    if (passage.kind().equals("insight")) {
      json.objects("items", items(passage.parts()), this::bullet);
    } else if (passage.parts().isEmpty()) {
      words(Text.none(0));
    } else {
      part(passage.parts().getFirst());
    }
  }

  private void part(Part part) {
    switch (part) {
      case Part.Bullets bullets -> json.objects("items", bullets.items(), this::bullet);
      case Part.Paragraph paragraph -> words(paragraph.text());
      case Part.Other other -> words(new Text(other.source(), other.line(), other.links()));
      case Part.Label label -> words(label.text());
      case Part.Rule rule -> words(Text.none(rule.line()));
    }
  }

  private static List<Bullet> items(List<Part> parts) {
    var items = new ArrayList<Bullet>();
    for (Part part : parts) {
      switch (part) {
        case Part.Bullets bullets -> items.addAll(bullets.items());
        case Part.Paragraph(Text text) -> items.add(new Bullet("", text, List.of()));
        case Part.Other(String source, int line, List<Link> links) ->
            items.add(new Bullet("", new Text(source, line, links), List.of()));
        case Part.Label(Text text) -> items.add(new Bullet("", text, List.of()));
        case Part.Rule _ -> {}
      }
    }
    return items;
  }

  void bullet(Bullet bullet) {
    if (!bullet.label().isEmpty()) {
      json.text("label", bullet.label());
    }
    words(bullet.text());
    json.objects("children", bullet.children(), this::bullet);
  }

  void links(String name, List<Link> links) {
    if (!links.isEmpty()) {
      json.objects(name, links, this::link);
    }
  }

  private void words(Text text) {
    json.text("text", text.words());
    json.objects("evidence", List.of(), _ -> {});
    links("links", text.links());
  }

  private void link(Link link) {
    json.text("text", link.words());
    json.text("url", link.url());
  }
}
