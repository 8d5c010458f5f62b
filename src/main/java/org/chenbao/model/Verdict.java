package org.chenbao.model;

import java.util.List;

/// What code says of a claim against the spans it cites.
public sealed interface Verdict {

  /// Every number, date, name and quote of the claim stands in its evidence.
  ///
  /// @param remarks what a person may look at: words that the evidence has not
  record Supported(List<Flaw> remarks) implements Verdict {
    public Supported {
      remarks = List.copyOf(remarks);
    }
  }

  /// The evidence says otherwise.
  record Contradicted(List<Flaw> flaws) implements Verdict {
    public Contradicted {
      flaws = List.copyOf(flaws);
    }
  }

  /// The evidence does not say it.
  record Unfounded(List<Flaw> flaws) implements Verdict {
    public Unfounded {
      flaws = List.copyOf(flaws);
    }
  }

  /// One thing wrong in a claim.
  ///
  /// @param kind `number`, `date`, `unit`, `name`, `quote`, `scope`, `word` or `span`
  /// @param place where in the claim
  /// @param evidence the id of the article that says otherwise, or empty
  /// @param message one sentence for a person
  record Flaw(String kind, Place place, String evidence, Bilingual message) {}
}
