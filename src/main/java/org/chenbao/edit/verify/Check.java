package org.chenbao.edit.verify;

import java.util.List;

/// One question put to a claim.
@FunctionalInterface
interface Check {

  /// What the evidence does not bear out; empty where all is well.
  List<Doubt> doubts(Passage claim, List<Passage> evidence);
}
