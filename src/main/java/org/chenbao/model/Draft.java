package org.chenbao.model;

import java.util.List;

/// A story as somebody wrote it, not yet checked.
///
/// @param headline with the evidence it was shortened from
/// @param lead who did what, when; for a story told in one line, that line
/// @param blocks empty for a story told in one line
/// @param removed what its writer would not have, and why
public record Draft(
    Story story, Claim headline, Claim lead, List<Block> blocks, List<Removed> removed) {
  public Draft {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
  }

  /// A draft whose writer left nothing out.
  public Draft(Story story, Claim headline, Claim lead, List<Block> blocks) {
    this(story, headline, lead, blocks, List.of());
  }
}
