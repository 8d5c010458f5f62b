package org.chenbao.collect.page;

import java.util.BitSet;

/// One way to find the article among the blocks of a page.
interface Finder {

  /// The blocks chosen; none where this way finds nothing.
  ///
  /// @param barred blocks that belong to the site
  BitSet choose(Outline outline, BitSet barred);
}
