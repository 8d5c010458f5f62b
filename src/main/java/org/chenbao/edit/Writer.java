package org.chenbao.edit;

import org.chenbao.model.Draft;
import org.chenbao.model.Story;

/// Makes drafts of stories. Safe for use by many threads.
public interface Writer {

  /// The name printed in the edition: `extractive`, `standard` or `deep`.
  String name();

  /// A main story: headline, lead, labelled facts, background.
  Draft story(Story story);

  /// A story told in one line.
  Draft brief(Story story);
}
