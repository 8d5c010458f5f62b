package org.chenbao.language;

/// What is counted, the same for both languages.
///
/// @param kind what sort of quantity it makes
/// @param code `USD`, `%`, `month`, `token`, `person`; a Chinese measure word or an English noun
///   where it is in no table; empty for a bare number
public record Unit(Kind kind, String code) {

  /// Sorts of quantities.
  public enum Kind {
    MONEY,
    /// A share of a whole, in percent.
    SHARE,
    /// A difference of two shares, in percentage points.
    POINTS,
    /// How many times as much; one half is 0.5.
    MULTIPLE,
    /// A place in an order: 第 8, No. 3.
    RANK,
    /// How long: years to milliseconds.
    TIME,
    /// Bytes, watts, metres and the like.
    MEASURE,
    /// Things counted.
    COUNT,
    /// No unit stands there.
    BARE
  }

  /// A bare number's.
  public static final Unit NONE = new Unit(Kind.BARE, "");
}
