package org.chenbao.model;

/// A stretch of a text in UTF-16 code units, `start` inclusive, `end` exclusive.
public record Place(int start, int end) implements Comparable<Place> {

  /// Stands where a thing has no place in a text.
  public static final Place NOWHERE = new Place(0, 0);

  public Place {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a stretch of text: " + start + ".." + end);
    }
  }

  /// The words that stand here in `text`.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Number of UTF-16 code units.
  public int length() {
    return end - start;
  }

  /// True where `other` lies wholly inside this stretch.
  public boolean holds(Place other) {
    return start <= other.start && other.end <= end;
  }

  /// True where both share at least one code unit.
  public boolean overlaps(Place other) {
    return start < other.end && other.start < end;
  }

  /// The same stretch, `offset` code units further on.
  public Place shifted(int offset) {
    return new Place(start + offset, end + offset);
  }

  @Override
  public int compareTo(Place other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
