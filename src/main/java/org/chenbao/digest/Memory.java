package org.chenbao.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chenbao.model.Told;

/// The port to the archive: what earlier editions told, what was counted and what people put right.
public interface Memory {

  /// Everything told in editions dated `from` (inclusive) to `before` (exclusive), oldest first.
  List<Told> told(LocalDate from, LocalDate before);

  /// Everything told in editions dated before a day that has one of these words, oldest first.
  default List<Told> naming(Set<String> words, LocalDate before) {
    return List.of();
  }

  /// How often the articles of the days `from` (inclusive) to `before` (exclusive) use each term.
  default Usage usage(LocalDate from, LocalDate before) {
    return Usage.NONE;
  }

  /// Keeps how often a day's articles use each term, in place of what was kept for that day.
  default void learn(LocalDate day, Usage usage) {}

  /// Everything that people put right, in a fixed order.
  default List<Correction> corrections() {
    return List.of();
  }
}
