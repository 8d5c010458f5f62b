package org.chenbao.edit.write;

import org.chenbao.model.Language;

/// What a reader knows who has read what stands above a sentence, and the story's titles.
///
/// @param weigher knows the titles
/// @param language the reader's
/// @param told what stands above
record Familiar(Weigher weigher, Language language, String told) {
  private static final int WORDS_OF_TITLES = 2;

  /// Words of a sentence that has one more with the titles in common, or it is about something
  /// else.
  private static final int LONG = 20;

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

  /// True where a sentence in another language names somebody and speaks of what the titles do.
  boolean seesTheStory(Candidate candidate) {
    String printed = candidate.sentence().printed();
    long shared =
        weigher.titles().stream()
            .filter(Matter::isTelling)
            .map(Candidate::stem)
            .distinct()
            .filter(candidate.gist()::contains)
            .count();
    return shared >= WORDS_OF_TITLES + (candidate.gist().size() > LONG ? 1 : 0)
        && (Named.early(printed) || Named.capitals(printed).anyMatch(weigher.titles()::contains));
  }

  /// True where it calls nobody as if they were known, whatever else it takes for known.
  boolean knowsThem(Candidate candidate) {
    return knowsThose(Dangling.unquoted(candidate.sentence().printed()), candidate);
  }

  /// True where it names somebody at once, and nobody of whom the reader has not heard.
  boolean knowsWhom(Candidate candidate) {
    return namesEarly(candidate) && knowsThose(candidate.sentence().printed(), candidate);
  }

  static boolean namesEarly(Candidate candidate) {
    return Named.early(candidate.sentence().printed());
  }

  private boolean knowsThose(String printed, Candidate candidate) {
    return !Strangers.in(printed, weigher.titles(), told)
        && !Strangers.metBefore(candidate.sentence(), above(candidate));
  }
}
