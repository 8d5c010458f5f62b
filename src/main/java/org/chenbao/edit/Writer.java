package org.chenbao.edit;

import java.util.List;
import org.chenbao.model.Draft;
import org.chenbao.model.Story;

/// Makes drafts of stories. Safe for use by many threads.
public interface Writer {

  /// The name printed in the edition: `extractive`, `standard` or `deep`.
  String name();

  /// This writer, told which main stories are to come, in order of rank: one whose means are
  /// limited divides them.
  default Writer assigned(List<Story> main) {
    return this;
  }

  /// A main story: headline, lead, labelled facts, background.
  Draft story(Story story);

  /// A story told in one line.
  Draft brief(Story story);
}
