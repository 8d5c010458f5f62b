package org.chenbao.model;

import java.util.List;

/// A story as somebody wrote it, not yet checked.
///
/// @param headline with the evidence it was shortened from
/// @param lead who did what, when; for a story told in one line, that line
/// @param blocks empty for a story told in one line
public record Draft(Story story, Claim headline, Claim lead, List<Block> blocks) {
  public Draft {
    blocks = List.copyOf(blocks);
  }
}
