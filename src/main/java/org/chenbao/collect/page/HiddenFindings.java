package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chenbao.collect.guard.Hidden;
import org.chenbao.collect.guard.Unseen;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.jsoup.nodes.Element;

/// What hidden text is worth telling: text hidden inside the article, and orders hidden anywhere.
///
/// Every site hides menus and pop-ups; to tell of them would make the finding worthless.
final class HiddenFindings {
  /// Shorter pieces are labels for icons.
  private static final int LEAST = 12;

  private HiddenFindings() {}

  static List<Finding> of(Unseen hidden, Outline outline, BitSet chosen) {
    Set<Element> inside = new HashSet<>();
    chosen.stream().mapToObj(i -> outline.blocks().get(i).home()).forEach(inside::add);
    chosen.stream()
        .mapToObj(i -> outline.blocks().get(i).home().parent())
        .filter(Objects::nonNull)
        .forEach(inside::add);
    return found(hidden, p -> p.order() || (p.length() >= LEAST && isIn(inside, p.where())));
  }

  /// True of the boxes of the article's lines, and of a box between these whose own line is gone.
  private static boolean isIn(Set<Element> inside, Element where) {
    return inside.contains(where) || (where.parent() != null && inside.contains(where.parent()));
  }

  /// The same for a piece of HTML that is an article as a whole.
  static List<Finding> of(Unseen hidden) {
    return found(hidden, p -> p.order() || p.length() >= LEAST);
  }

  private static List<Finding> found(Unseen hidden, Predicate<Hidden> worthTelling) {
    List<Finding> findings =
        new ArrayList<>(found(hidden.pieces().stream().filter(worthTelling).toList()));
    if (!hidden.whole()) {
      findings.add(
          Finding.of(
              "style-flood",
              Severity.WARNING,
              "more style rules than are asked; what they hide may have been read"));
    }
    return findings;
  }

  private static List<Finding> found(List<Hidden> hidden) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    Set<String> orders = new HashSet<>();
    for (Hidden piece : hidden) {
      lengths.merge(piece.how(), piece.length(), Integer::sum);
      if (piece.order()) {
        orders.add(piece.how());
      }
    }
    return lengths.entrySet().stream()
        .map(e -> finding(e.getKey(), e.getValue(), orders.contains(e.getKey())))
        .toList();
  }

  private static Finding finding(String how, int length, boolean order) {
    return Finding.of(
        "hidden-text",
        Severity.WARNING,
        "%d characters that no reader sees (%s)%s; left out"
            .formatted(length, how, order ? ", with an order to a model" : ""));
  }
}
