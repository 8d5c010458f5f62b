package org.chenbao.edit.deep;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A judge's marks.
record Marks(List<Mark> marks) {
  private static final int HIGHEST = 5;

  Marks {
    marks = List.copyOf(marks);
  }

  /// The marks of one sentence by the lines of the rubric, 0 to 5 each.
  ///
  /// @param id its number
  /// @param faithful its evidence says all of it
  /// @param weighty it matters to the reader
  /// @param clear it is understood by itself
  record Mark(int id, int faithful, int weighty, int clear) {
    int sum() {
      return faithful + weighty + clear;
    }

    private boolean isInRange() {
      return Stream.of(faithful, weighty, clear).allMatch(m -> m >= 0 && m <= HIGHEST);
    }
  }

  /// The marks of a sentence together; none where it got none.
  int of(int id) {
    return marks.stream().filter(m -> m.id() == id).mapToInt(Mark::sum).sum();
  }

  /// What is wrong with marks for so many sentences.
  Optional<String> fault(int sentences) {
    var ids = new HashSet<Integer>();
    if (marks.isEmpty()) {
      return Optional.of("it marked nothing");
    }
    if (marks.stream().anyMatch(m -> m.id() < 1 || m.id() > sentences || !ids.add(m.id()))) {
      return Optional.of("it marked a sentence that was not given, or one twice");
    }
    return marks.stream().allMatch(Mark::isInRange)
        ? Optional.empty()
        : Optional.of("it gave a mark that is not from 0 to " + HIGHEST);
  }
}
