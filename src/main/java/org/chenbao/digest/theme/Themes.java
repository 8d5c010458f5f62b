package org.chenbao.digest.theme;

import org.chenbao.digest.event.Event;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Says where a story belongs and what kind of thing happens in it.
///
/// The themes of a day are made of that when the edition is composed: which stories stand in them
/// is not known before.
public final class Themes {
  private Themes() {}

  /// Where an event belongs, in the edition's language.
  public static Story.Topic topic(Event event, Language language) {
    Section section = Sections.of(event);
    return new Story.Topic(
        Domains.name(section, language), section.in(language), Domains.kinds(event, language));
  }
}
