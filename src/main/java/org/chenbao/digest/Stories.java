package org.chenbao.digest;

import java.util.List;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// The stories of a day.
///
/// @param told in order of rank
/// @param removed what was told before and has nothing new, with the reason
/// @param usage how often the day's articles use each term, for the days to come
public record Stories(List<Story> told, List<Removed> removed, Usage usage) {
  public Stories {
    told = List.copyOf(told);
    removed = List.copyOf(removed);
  }

  /// How many there are to tell.
  public int count() {
    return told.size();
  }
}
