package org.chenbao.app.desk;

/// What became of an approval.
public sealed interface Approval {
  /// The edition is stored and its files are in their folder.
  record Published(int revision, String state) implements Approval {}

  /// The gate holds it.
  record Held(RulingView ruling) implements Approval {}
}
