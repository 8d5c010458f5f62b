package org.chenbao.edit.verify.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;

/// Is what a number began with not told as what it came to: 从 2,000 万增至 3,000 万?
///
/// Decided by the word right before the number alone, in either language.
public final class TurnCheck implements Check {
  /// The longest word before a number with its blank.
  private static final int REACH = 8;

  private static final Pattern BEGAN = Pattern.compile("(?:从|由|原来的|此前的|(?:^|[ ])from) ?$");
  private static final Pattern CAME =
      Pattern.compile("(?:[增升降涨跌减调高扩缩]至|[加升降高低大小少]到|(?:^|[ ])to) ?$");

  /// Which end of a change a number is.
  private enum End {
    FIRST,
    LAST,
    NEITHER
  }

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Quantity quantity : claim.facts().quantities()) {
      End ours = end(claim, quantity);
      if (ours != End.NEITHER) {
        doubts.addAll(doubts(claim, quantity, ours, evidence));
      }
    }
    return doubts;
  }

  private static List<Doubt> doubts(
      Passage claim, Quantity quantity, End ours, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Passage passage : evidence) {
      for (Quantity source : passage.facts().quantities()) {
        if (QuantityCheck.agrees(quantity, source)) {
          End theirs = end(passage, source);
          if (theirs == End.NEITHER || theirs == ours) {
            return List.of();
          }
          String words = quantity.place().of(claim.text());
          doubts.add(Doubt.elsewhere("number", quantity.place(), words, passage));
        }
      }
    }
    return doubts.isEmpty() ? doubts : List.of(doubts.getFirst());
  }

  private static End end(Passage passage, Quantity quantity) {
    int start = quantity.place().start();
    String before =
        passage.text().substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
    if (BEGAN.matcher(before).find()) {
      return End.FIRST;
    }
    return CAME.matcher(before).find() ? End.LAST : End.NEITHER;
  }
}
