package org.chenbao.edit.gate;

import java.util.List;
import java.util.function.Function;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling.Check;

/// One rule of the gate.
///
/// @param name as it stands in reports
/// @param faults finds what breaks the rule, each fault in words; none when it is kept
record Rule(String name, Function<Edition, List<String>> faults) {
  private static final int TOLD = 5;

  Check check(Edition edition) {
    List<String> found = faults.apply(edition);
    if (found.isEmpty()) {
      return new Check(name, true, edition.all().size() + " stories looked at");
    }
    String more = found.size() > TOLD ? "; and " + (found.size() - TOLD) + " more" : "";
    return new Check(
        name, false, String.join("; ", found.subList(0, Math.min(TOLD, found.size()))) + more);
  }
}
