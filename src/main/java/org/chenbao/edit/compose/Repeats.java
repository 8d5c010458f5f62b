package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chenbao.edit.title.Deeds;
import org.chenbao.language.Quantities;
import org.chenbao.language.Tokens;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;

/// Takes out lines whose headline says nothing that a story above has not said.
///
/// Reports of one event that were not found to be one stand as two stories; a reader sees one told
/// twice. Where the line has an amount or an act of its own, it is another event or more of it, and
/// stays.
final class Repeats {
  /// So much of a line's words stands in another headline.
  private static final double SAME = 0.75;

  /// Fewer words in common are chance.
  private static final int LEAST_SHARED = 3;

  private static final Bilingual SAME_EVENT =
      new Bilingual("与本期另一条是同一件事", "the same event as another of this edition");

  private Repeats() {}

  /// The lines in their order, without those that repeat a main story or an earlier line.
  static List<Proof> without(List<Proof> lines, List<Proof> main, Consumer<Removed> removed) {
    var told = new ArrayList<>(main);
    var kept = new ArrayList<Proof>();
    for (Proof line : lines) {
      if (told.stream().anyMatch(other -> repeats(line, other))) {
        removed.accept(new Removed(line.story().id(), line.headline().text(), SAME_EVENT));
      } else {
        told.add(line);
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean repeats(Proof line, Proof other) {
    Set<String> words = Set.copyOf(Tokens.in(line.headline().text()));
    Set<String> above = Set.copyOf(Tokens.in(other.headline().text()));
    List<String> added = words.stream().filter(w -> !above.contains(w)).toList();
    int shared = words.size() - added.size();
    return shared >= LEAST_SHARED
        && shared >= SAME * words.size()
        && added.stream().noneMatch(Deeds::in)
        && amounts(other).containsAll(amounts(line));
  }

  private static Set<String> amounts(Proof proof) {
    return Quantities.in(proof.headline().text()).stream()
        .filter(Deeds::measures)
        .map(q -> q.amount().low().stripTrailingZeros().toPlainString())
        .collect(Collectors.toSet());
  }
}
