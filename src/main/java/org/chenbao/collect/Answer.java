package org.chenbao.collect;

import java.util.List;
import java.util.Optional;
import org.chenbao.collect.health.Standing;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// What one source answered.
///
/// @param standing what is known of the source now
record Answer(
    Source source,
    SourceOutcome.Ending ending,
    List<Tip> tips,
    List<Finding> findings,
    Optional<Standing> standing) {
  Answer {
    tips = List.copyOf(tips);
    findings = List.copyOf(findings);
  }

  Answer(Source source, SourceOutcome.Ending ending, List<Tip> tips, List<Finding> findings) {
    this(source, ending, tips, findings, Optional.empty());
  }

  Answer with(Optional<Standing> standing) {
    return new Answer(source, ending, tips, findings, standing);
  }

  /// True where the source was asked, and not what was kept of it.
  boolean asked() {
    return source.kind() != Source.Kind.ARTICLE && !(ending instanceof SourceOutcome.Ending.NotDue);
  }
}
