package org.chenbao.publish.form;

import org.chenbao.model.Block;
import org.chenbao.model.Block.Item;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;

/// The parts of a story as JSON.
final class JsonBlocks {
  private final Json json;

  JsonBlocks(Json json) {
    this.json = json;
  }

  void write(Block block) {
    switch (block) {
      case Block.Facts facts -> {
        head("facts", facts.label());
        json.objects("items", facts.items(), this::item);
      }
      case Block.Paragraph paragraph -> {
        json.text("kind", "paragraph");
        claim(paragraph.claim());
      }
      case Block.Insight insight -> {
        head("insight", insight.label());
        json.objects("items", insight.items(), this::claim);
      }
      case Block.Impact impact -> {
        head("impact", impact.label());
        json.objects("items", impact.items(), this::item);
      }
    }
  }

  void evidence(String name, Claim claim) {
    json.objects(name, claim.evidence(), this::evidence);
  }

  private void head(String kind, String label) {
    json.text("kind", kind);
    if (label.isEmpty()) {
      json.nothing("label");
    } else {
      json.text("label", label);
    }
  }

  private void item(Item item) {
    json.text("label", item.label());
    claim(item.claim());
    json.objects("children", item.children(), this::item);
  }

  private void claim(Claim claim) {
    json.text("text", claim.text());
    evidence("evidence", claim);
  }

  private void evidence(Evidence evidence) {
    json.text("article", evidence.article());
    json.text("field", evidence.span().field().key());
    json.number("start", evidence.span().place().start());
    json.number("end", evidence.span().place().end());
    json.text("quote", evidence.quote());
  }
}
