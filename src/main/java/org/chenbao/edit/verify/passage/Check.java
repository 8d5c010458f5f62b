package org.chenbao.edit.verify.passage;

import java.util.List;

/// One question put to a claim.
@FunctionalInterface
public interface Check {

  /// What the evidence does not bear out; empty where all is well.
  List<Doubt> doubts(Passage claim, List<Passage> evidence);
}
