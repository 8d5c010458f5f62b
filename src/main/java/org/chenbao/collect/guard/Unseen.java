package org.chenbao.collect.guard;

import java.util.List;

/// What was taken out of a page because no reader sees it.
///
/// @param whole false where the page's style rules cost more than is spent on them, so that text
///   which they hide may still be there
public record Unseen(List<Hidden> pieces, boolean whole) {
  public Unseen {
    pieces = List.copyOf(pieces);
  }
}
