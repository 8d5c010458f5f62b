package org.chenbao.edit.standard;

import org.chenbao.edit.Readers;
import org.chenbao.edit.Writer;
import org.chenbao.model.Story;

/// What it takes to have models write.
///
/// @param inquiry who is asked, and what they are told
/// @param selection writes where no model does
/// @param readers whom it is written for
public record Bureau(Inquiry inquiry, Writer selection, Readers readers) {

  /// A story as models are asked about it, of which so much travels.
  public Commission commission(Story story, Portion portion) {
    return Commission.of(story, portion, inquiry, readers);
  }
}
