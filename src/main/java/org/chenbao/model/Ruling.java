package org.chenbao.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the gate says of an edition. Only a [Cleared] one can be published.
public sealed interface Ruling {

  Edition edition();

  List<Check> checks();

  /// What a failed check does to an edition.
  enum Weight {
    /// Nothing is published.
    HOLD,
    /// The edition is marked short.
    SHORTEN,
    /// It is said in the report and on the page.
    REMARK
  }

  /// What a check found.
  ///
  /// @param story the id of the story at fault, empty where it is the edition as a whole
  /// @param words what is wrong, for a person
  record Fault(String story, Bilingual words) {
    /// A fault of the edition as a whole.
    public static Fault of(Bilingual words) {
      return new Fault("", words);
    }
  }

  /// One check of the gate and how it went.
  ///
  /// @param rule lower case with hyphens
  /// @param asked what is asked of an edition, in words
  /// @param looked how many stories it looked at
  /// @param faults all it found
  record Check(String rule, Bilingual asked, Weight weight, int looked, List<Fault> faults) {
    /// As many faults as a person reads at a glance.
    private static final int TOLD = 5;

    public Check {
      faults = List.copyOf(faults);
    }

    /// True where nothing was found.
    public boolean passed() {
      return faults.isEmpty();
    }

    /// True where it keeps the edition from being published.
    public boolean holds() {
      return weight == Weight.HOLD && !passed();
    }

    /// What was counted or what is wrong, for a person.
    public String detail(Language language) {
      if (passed()) {
        return new Bilingual("看过 " + looked + " 条", looked + " stories looked at").in(language);
      }
      int left = faults.size() - TOLD;
      String more =
          left > 0
              ? new Bilingual("；另有 " + left + " 处", "; and " + left + " more").in(language)
              : "";
      return faults.stream()
              .limit(TOLD)
              .map(f -> f.words().in(language))
              .collect(Collectors.joining(new Bilingual("；", "; ").in(language)))
          + more;
    }
  }

  /// No check holds it; the constructor refuses anything else.
  record Cleared(Edition edition, List<Check> checks) implements Ruling {
    public Cleared {
      checks = List.copyOf(checks);
      if (checks.isEmpty() || checks.stream().anyMatch(Check::holds)) {
        throw new IllegalArgumentException("not every check passed: " + checks);
      }
    }
  }

  /// At least one check holds it: nothing is published.
  record Held(Edition edition, List<Check> checks) implements Ruling {
    public Held {
      checks = List.copyOf(checks);
    }

    /// What holds it, as entries of the list of what was not printed.
    public List<Removed> reasons() {
      return checks.stream()
          .filter(Check::holds)
          .flatMap(c -> c.faults().stream().map(f -> removed(c, f)))
          .toList();
    }

    private Removed removed(Check check, Fault fault) {
      Language language = edition.masthead().language();
      var reason = new Bilingual("未过发稿检查：" + check.rule(), "stopped by the gate: " + check.rule());
      return new Removed(fault.story(), fault.words().in(language), reason);
    }

    /// The stories at fault, by id.
    public Set<String> atFault() {
      return reasons().stream()
          .map(Removed::story)
          .filter(id -> !id.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
