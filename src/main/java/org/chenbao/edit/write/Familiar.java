package org.chenbao.edit.write;

import org.chenbao.model.Language;

/// What a reader knows who has read what stands above a sentence, and the story's titles.
///
/// @param weigher knows the titles
/// @param language the reader's
/// @param told what stands above
record Familiar(Weigher weigher, Language language, String told) {
  /// True where the reader understands it.
  boolean understands(Candidate candidate) {
    String printed = Dangling.unquoted(candidate.sentence().printed());
    return !Definites.dangle(Dangling.told(printed), above(candidate))
        && knowsThose(printed, candidate);
  }

  /// What the reader knows above a sentence: in another language, what its report's title calls it.
  String above(Candidate candidate) {
    String known = told + "\n" + Glosses.of(told);
    return candidate.language() == language
        ? known
        : known + "\n" + candidate.sentence().article().title();
  }

  /// True where it calls nobody as if they were known, whatever else it takes for known.
  boolean knowsThem(Candidate candidate) {
    return knowsThose(Dangling.unquoted(candidate.sentence().printed()), candidate);
  }

  private boolean knowsThose(String printed, Candidate candidate) {
    return !Strangers.in(printed, weigher.titles(), told)
        && !Strangers.metBefore(candidate.sentence(), above(candidate));
  }
}
