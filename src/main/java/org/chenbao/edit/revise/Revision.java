package org.chenbao.edit.revise;

import java.util.List;
import org.chenbao.edit.gate.Amendments;
import org.chenbao.model.Edition;
import org.chenbao.model.Manuscript;

/// Reads what a person made of an edition. Safe for use by many threads.
public final class Revision {
  private final Edition base;

  /// @param base the edition as the newsroom made it
  /// @param printed its Markdown, read again
  public Revision(Edition base, Manuscript printed) {
    this.base = base;
  }

  /// The edition that an edited text makes.
  public Revised of(Manuscript edited) {
    return new Revised(base, List.of(), Amendments.NONE);
  }
}
