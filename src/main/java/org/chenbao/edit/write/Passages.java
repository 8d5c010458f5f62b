package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.edit.Readers;
import org.chenbao.model.Story;

/// The sentences of a story that matter most, for a writer that composes.
public final class Passages {
  private Passages() {}

  /// Lead and facts first, then the next weightiest, until `characters` are used.
  public static List<Passage> of(Story story, Readers readers, int characters) {
    var selection = new Selection(story, readers);
    var sentences = new ArrayList<Sentence>();
    selection.lead().ifPresent(sentences::add);
    sentences.addAll(selection.facts());
    sentences.addAll(selection.rest());
    var passages = new ArrayList<Passage>();
    int used = 0;
    for (Sentence sentence : sentences) {
      used += sentence.place().length();
      if (used > characters && !passages.isEmpty()) {
        break;
      }
      passages.add(Passage.of(sentence));
    }
    return passages;
  }
}
