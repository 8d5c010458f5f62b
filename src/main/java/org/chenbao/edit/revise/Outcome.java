package org.chenbao.edit.revise;

import java.util.List;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;

/// What became of one sentence.
///
/// @param claim with what it rests on, or was held against
/// @param flaws what is wrong, empty where it stands
record Outcome(Claim claim, State state, List<Bilingual> flaws) {
  Outcome {
    flaws = List.copyOf(flaws);
  }

  static Outcome stands(Claim claim, State state) {
    return new Outcome(claim, state, List.of());
  }
}
