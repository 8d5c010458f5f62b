package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;

/// Two sentences laid beside one another, and where they part.
///
/// Pieces are Chinese characters, words and numbers; marks and blanks do not count. Laid by the
/// longest common subsequence, which sentences of a hundred pieces take in ten thousand steps.
final class Alignment {

  /// A stretch that is not the same: words here, words there, or none on one side.
  record Change(Place ours, Place theirs) {}

  /// A piece of a sentence.
  private record Piece(String word, Place place) {}

  /// So many pieces on either side of a change are the same, or the sentence ends there.
  private static final int ANCHOR = 2;

  private final List<Piece> ours;
  private final List<Piece> theirs;

  /// `common[i][j]`: how many pieces the rests from `i` and `j` on have in common.
  private final int[][] common;

  private Alignment(List<Piece> ours, List<Piece> theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.common = new int[ours.size() + 1][theirs.size() + 1];
    for (int i = ours.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /// The changes from `theirs` to `ours`, in order; what stands before and behind a part of their
  /// sentence is no change.
  static List<Change> changes(String our, Place ours, String their, Place theirs) {
    return new Alignment(pieces(our, ours), pieces(their, theirs)).changes();
  }

  private boolean same(int i, int j) {
    return ours.get(i).word().equals(theirs.get(j).word());
  }

  private List<Change> changes() {
    List<int[]> pairs = pairs();
    var changes = new ArrayList<Change>();
    int run = ANCHOR;
    for (int n = 0; n <= pairs.size(); n++) {
      int i = n == 0 ? 0 : pairs.get(n - 1)[0] + 1;
      int j = n == 0 ? 0 : pairs.get(n - 1)[1] + 1;
      int iEnd = n == pairs.size() ? ours.size() : pairs.get(n)[0];
      int jEnd = n == pairs.size() ? theirs.size() : pairs.get(n)[1];
      boolean outside = (n == 0 || n == pairs.size()) && i == iEnd;
      if (i == iEnd && j == jEnd) {
        run++;
      } else if (!outside) {
        if (run >= ANCHOR && isAnchored(pairs, n)) {
          changes.add(new Change(place(ours, i, iEnd), place(theirs, j, jEnd)));
        }
        run = 1;
      }
    }
    return changes;
  }

  /// The pieces that are the same, as their two positions.
  private List<int[]> pairs() {
    var pairs = new ArrayList<int[]>();
    int i = 0;
    int j = 0;
    while (i < ours.size() && j < theirs.size()) {
      if (same(i, j)) {
        pairs.add(new int[] {i++, j++});
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /// True where the pieces from pair `n` on are the same one after the other, or the sentence ends.
  private static boolean isAnchored(List<int[]> pairs, int n) {
    for (int k = n + 1; k < Math.min(n + ANCHOR, pairs.size()); k++) {
      if (pairs.get(k)[0] != pairs.get(k - 1)[0] + 1
          || pairs.get(k)[1] != pairs.get(k - 1)[1] + 1) {
        return false;
      }
    }
    return true;
  }

  /// From the first piece to the last; where there is none, the empty place before the next.
  private static Place place(List<Piece> pieces, int from, int to) {
    if (from < to) {
      return new Place(pieces.get(from).place().start(), pieces.get(to - 1).place().end());
    }
    int at = from == 0 ? 0 : pieces.get(from - 1).place().end();
    return new Place(at, at);
  }

  private static List<Piece> pieces(String text, Place in) {
    var pieces = new ArrayList<Piece>();
    int i = in.start();
    while (i < in.end()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetterOrDigit(c) && !Scripts.isHan(c)) {
        while (end < in.end() && runsOn(text, end, c)) {
          end++;
        }
      }
      if (Character.isLetterOrDigit(c) || "%$€£¥".indexOf(c) >= 0) {
        pieces.add(
            new Piece(
                text.substring(i, end).toLowerCase(java.util.Locale.ROOT), new Place(i, end)));
      }
      i = end;
    }
    return pieces;
  }

  private static boolean runsOn(String text, int at, char first) {
    char c = text.charAt(at);
    boolean digit = Character.isDigit(first);
    if ((c == '.' || c == ',') && digit) {
      return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
    return !Scripts.isHan(c) && Character.isLetterOrDigit(c) && Character.isDigit(c) == digit;
  }
}
