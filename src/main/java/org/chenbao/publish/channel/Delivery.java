package org.chenbao.publish.channel;

import java.time.LocalDate;
import org.chenbao.model.Language;

/// A revision of an edition on its way to a channel.
///
/// @param id its number in the archive
/// @param channel the name a person gave it
/// @param approved true once a person, or a rule a person wrote, let it go
public record Delivery(
    long id, Revision revision, String channel, Errand errand, boolean approved) {

  /// A revision of an edition.
  public record Revision(LocalDate date, Language language, int number) {}
}
