package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// The sentences of a story that matter most, for a writer that composes.
public final class Passages {
  private Passages() {}

  /// Lead and facts first, then the next weightiest, until `characters` are used.
  public static List<Passage> of(Story story, Language language, int characters) {
    var weigher = Weigher.of(story, language);
    var selection = new Selection(story, language);
    var sentences = new ArrayList<Sentence>();
    selection.lead().ifPresent(sentences::add);
    sentences.addAll(selection.facts());
    SentencePool.of(story).stream()
        .map(Candidate::of)
        .sorted(Comparator.comparingDouble(weigher::weight).reversed())
        .map(Candidate::sentence)
        .filter(s -> !sentences.contains(s))
        .forEach(sentences::add);
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
