package org.chenbao.collect;

import java.util.List;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// What one source answered.
record Answer(Source source, SourceOutcome.Ending ending, List<Tip> tips, List<Finding> findings) {
  Answer {
    tips = List.copyOf(tips);
    findings = List.copyOf(findings);
  }

  static Answer without(Source source, SourceOutcome.Ending ending) {
    return new Answer(source, ending, List.of(), List.of());
  }
}
