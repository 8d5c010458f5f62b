package org.chenbao.model;

/// How near a publisher stands to the events it reports.
///
/// Trust is a reviewed file: no fetched text can change a tier.
public enum Tier {
  /// The company, laboratory, paper or authority that the news is about.
  PRIMARY,
  /// A newsroom with reporters of its own and a record of corrections.
  LEADING,
  /// An ordinary outlet.
  STANDARD,
  /// An aggregator, a blog, or an outlet that nobody has looked at.
  MINOR
}
