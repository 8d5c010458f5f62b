package org.chenbao.language;

/// Reads the words before a number that make it a place in an order: 第 8, No. 3, #1.
final class Ranks {
  static final Unit RANK = new Unit(Unit.Kind.RANK, "#");

  private static final Lexicon<Boolean> BEFORE =
      Lexicon.of(
          java.util.Map.of(
              "第", true, "No.", true, "No", true, "#", true, "排名", true, "ranked", true));

  private Ranks() {}

  /// Where the rank's first word starts, or -1.
  static int before(String text, int start) {
    int end = Letters.at(text, start - 1) == ' ' ? start - 1 : start;
    var hit = BEFORE.before(text, end);
    return hit == null ? -1 : hit.edge();
  }
}
