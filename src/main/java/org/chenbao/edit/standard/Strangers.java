package org.chenbao.edit.standard;

import java.util.List;
import java.util.Optional;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Place;
import org.chenbao.model.Story;
import org.chenbao.model.Verdict;
import org.chenbao.model.Verdict.Flaw;

/// Finds in a model's facts what their sentences do not name.
///
/// The verifier remarks on single words that the evidence has not, since who retells chooses words.
/// A selection never does; a model that invents a company or a person writes several in a row.
final class Strangers {
  /// How the verifier calls a word that the evidence has not.
  private static final String WORD = "word";

  /// So many, wherever they stand, are no retelling.
  private static final int MANY = 4;

  private Strangers() {}

  /// Why a fact must not stand; empty where it may.
  static Optional<Bilingual> in(Claim claim, Story story) {
    return Verifier.verdict(claim, story) instanceof Verdict.Supported(List<Flaw> remarks)
        ? reason(
            claim, remarks.stream().filter(f -> f.kind().equals(WORD)).map(Flaw::place).toList())
        : Optional.empty();
  }

  private static Optional<Bilingual> reason(Claim claim, List<Place> words) {
    for (int i = 1; i < words.size(); i++) {
      Place before = words.get(i - 1);
      if (before.end() == words.get(i).start()) {
        return Optional.of(missing(new Place(before.start(), words.get(i).end()).of(claim.text())));
      }
    }
    return words.size() < MANY
        ? Optional.empty()
        : Optional.of(missing(words.getFirst().of(claim.text())));
  }

  private static Bilingual missing(String words) {
    return new Bilingual("所引原文没有“" + words + "”", "the sentences cited have no “" + words + "”");
  }
}
