package org.chenbao.collect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;
import org.chenbao.model.Words;

/// What a source says there is: an address and words about it, not yet an article.
///
/// @param url without what only tracks the reader
/// @param words as the source gives them, clean; a digest's are its own and not the article's
record Tip(Source source, String url, Words words, Details details, List<Finding> findings) {
  Tip {
    findings = List.copyOf(findings);
  }

  /// What else the source says.
  ///
  /// @param outletName what the source calls the publisher, or empty
  record Details(String author, String outletName, Optional<Instant> published) {}

  /// True where a person named the article itself.
  boolean isNamed() {
    return source.kind() == Source.Kind.ARTICLE;
  }

  boolean fromDigest() {
    return source.kind() == Source.Kind.DIGEST;
  }
}
