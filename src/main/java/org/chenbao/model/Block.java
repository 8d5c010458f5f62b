package org.chenbao.model;

import java.util.List;

/// A part of a story as printed, in the order printed.
public sealed interface Block {

  /// A bulleted group of facts.
  ///
  /// @param label the group's own label, empty for the first
  record Facts(String label, List<Item> items) implements Block {
    public Facts {
      items = List.copyOf(items);
    }
  }

  /// A bullet: a short bold label (may be empty), a claim, and bullets below it.
  record Item(String label, Claim claim, List<Item> children) {
    public Item {
      children = List.copyOf(children);
    }
  }

  /// A free paragraph.
  record Paragraph(Claim claim) implements Block {}

  /// Interpretation, kept apart from facts. Its sentences that state a fact carry evidence.
  record Insight(String label, List<Claim> items) implements Block {
    public Insight {
      items = List.copyOf(items);
    }
  }

  /// What may follow, kept apart from facts; each bullet has a label.
  record Impact(String label, List<Item> items) implements Block {
    public Impact {
      items = List.copyOf(items);
    }
  }
}
