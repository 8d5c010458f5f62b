package org.chenbao.edit.revise;

import java.util.List;
import org.chenbao.edit.gate.Amendments;
import org.chenbao.model.Edition;

/// An edition as a person has it.
///
/// @param edition of what stands
/// @param marks every sentence of the text, in order
/// @param amendments what the gate must know of it
public record Revised(Edition edition, List<Mark> marks, Amendments amendments) {
  public Revised {
    marks = List.copyOf(marks);
  }
}
