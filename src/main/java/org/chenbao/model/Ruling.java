package org.chenbao.model;

import java.util.List;

/// What the gate says of an edition. Only a [Cleared] one can be published.
public sealed interface Ruling {

  Edition edition();

  List<Check> checks();

  /// One rule of the gate and how it went.
  ///
  /// @param rule lower case with hyphens
  /// @param detail what was counted or what is wrong, for a person
  record Check(String rule, boolean passed, String detail) {}

  /// Every check passed; the constructor refuses anything else.
  record Cleared(Edition edition, List<Check> checks) implements Ruling {
    public Cleared {
      checks = List.copyOf(checks);
      if (checks.isEmpty() || !checks.stream().allMatch(Check::passed)) {
        throw new IllegalArgumentException("not every check passed: " + checks);
      }
    }
  }

  /// At least one check failed: nothing is published.
  record Held(Edition edition, List<Check> checks) implements Ruling {
    public Held {
      checks = List.copyOf(checks);
    }
  }
}
