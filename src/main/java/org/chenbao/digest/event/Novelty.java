package org.chenbao.digest.event;

import java.util.List;
import org.chenbao.model.Bilingual;

/// What of an event the editions within memory have not told.
///
/// @param days how many days the memory reaches back; 0 where it is too short to say anything
/// @param names as printed, of what the event is about and no edition named
/// @param values what its titles state the first value of, as in 估值 of somebody
/// @param apart true where nothing told is near it, by words, by names or by meaning
public record Novelty(long days, List<String> names, List<Bilingual> values, boolean apart) {
  /// Nothing is new, or nobody can say.
  public static final Novelty NONE = new Novelty(0, List.of(), List.of(), false);

  public Novelty {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  /// How many of the three ways to be new it has.
  public int ways() {
    return (names.isEmpty() ? 0 : 1) + (values.isEmpty() ? 0 : 1) + (apart ? 1 : 0);
  }
}
