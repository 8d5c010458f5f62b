package org.chenbao.app.desk.text;

import java.util.ArrayList;
import java.util.List;

/// The lines that two texts have in common, in order.
///
/// What stands at both ends alike is set aside; of the rest the longest common subsequence is
/// taken, or nothing where that would be too much work.
final class CommonLines {
  /// An edition has some 400 lines: two that share nothing take a sixth of this.
  private static final long MOST_STEPS = 1_000_000;

  private CommonLines() {}

  /// Pairs of indices of the same line, rising in both.
  static List<int[]> of(List<String> old, List<String> now) {
    int shorter = Math.min(old.size(), now.size());
    int head = 0;
    while (head < shorter && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    var pairs = new ArrayList<int[]>();
    for (int i = 0; i < head; i++) {
      pairs.add(new int[] {i, i});
    }
    List<String> oldRest = old.subList(head, old.size() - tail);
    List<String> nowRest = now.subList(head, now.size() - tail);
    for (int[] pair : longest(oldRest, nowRest)) {
      pairs.add(new int[] {pair[0] + head, pair[1] + head});
    }
    for (int i = tail; i > 0; i--) {
      pairs.add(new int[] {old.size() - i, now.size() - i});
    }
    return pairs;
  }

  private static List<int[]> longest(List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > MOST_STEPS) {
      return List.of();
    }
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var pairs = new ArrayList<int[]>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
