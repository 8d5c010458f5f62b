package org.chenbao.digest.event;

/// A reading with its terms weighed by rarity.
///
/// @param latin true where it has no Chinese character
record Weighed(Reading reading, TermVector words, TermVector bridge, boolean latin) {

  static Weighed of(Reading reading, Rarity rarity) {
    return new Weighed(
        reading,
        rarity.weighed(reading.terms().words()),
        rarity.weighed(reading.terms().bridge()),
        reading.isLatin());
  }
}
