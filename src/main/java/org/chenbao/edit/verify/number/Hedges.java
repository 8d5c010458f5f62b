package org.chenbao.edit.verify.number;

import java.util.List;

/// Words that limit a statement.
final class Hedges {
  private static final List<String> LIMITS =
      List.of(
          "最高",
          "高达",
          "最多",
          "至多",
          "多达",
          "最大",
          "最长",
          "可达",
          "上限",
          "up to",
          "as much as",
          "as many as",
          "as high as",
          "at most",
          "no more than",
          "maximum");

  private Hedges() {}

  /// True where the text says somewhere that a value is the most.
  static boolean limits(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return LIMITS.stream().anyMatch(lower::contains);
  }
}
