package org.chenbao.publish.channel;

import java.util.List;
import java.util.Optional;

/// What a channel shows in a slot of an edition.
///
/// @param act what was done last
/// @param remote what the channel calls it
/// @param says digest of what a reader sees there
public record Standing(String slot, String act, String remote, String says) {

  /// What stands in a slot.
  public static Optional<Standing> in(List<Standing> all, String slot) {
    return all.stream().filter(s -> s.slot().equals(slot)).findFirst();
  }
}
