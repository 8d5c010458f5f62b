package org.chenbao.edit.gate;

import java.util.List;
import java.util.Set;
import org.chenbao.model.Ruling.Fault;

/// What a person wrote into an edition, as far as the gate must know it.
///
/// @param loose sentences of theirs that no evidence bears out
/// @param top lines at the top that are words of no story and are borne out by the stories'
///   evidence
public record Amendments(List<Fault> loose, Set<String> top) {
  /// Nobody wrote into the edition.
  public static final Amendments NONE = new Amendments(List.of(), Set.of());

  public Amendments {
    loose = List.copyOf(loose);
    top = Set.copyOf(top);
  }
}
