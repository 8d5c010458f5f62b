package org.chenbao.edit.write;

import java.util.List;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Quoting;

/// What may still be quoted of an article: quoting, not republishing.
///
/// @param chosen what the story quotes so far; grows while sentences are chosen
record Quota(Quoting quoting, List<Candidate> chosen) {

  /// True where the candidate's article may be quoted once more.
  boolean leaves(Candidate candidate) {
    Article article = candidate.sentence().article();
    List<Sentence> quoted =
        Stream.concat(
                chosen.stream().map(Candidate::sentence).filter(s -> s.article().equals(article)),
                Stream.of(candidate.sentence()))
            .toList();
    return quoting.allows(
        article, quoted.size(), quoted.stream().mapToInt(s -> s.place().length()).sum());
  }
}
