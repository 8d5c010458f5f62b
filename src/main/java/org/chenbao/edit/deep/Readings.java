package org.chenbao.edit.deep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The orders in which drafts read a story's sentences: no two alike.
final class Readings {
  private Readings() {}

  /// As it stands, then from the end, then from further and further in: fewer where so few
  /// sentences have no more orders.
  static List<List<Integer>> of(int sentences, int drafts) {
    return IntStream.range(0, drafts)
        .mapToObj(draft -> order(sentences, draft, drafts))
        .distinct()
        .filter(order -> !order.isEmpty())
        .toList();
  }

  private static List<Integer> order(int sentences, int draft, int drafts) {
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, sentences).boxed().toList());
    Collections.rotate(order, -sentences * (draft / 2) / drafts);
    return List.copyOf(draft % 2 == 0 ? order : order.reversed());
  }
}
