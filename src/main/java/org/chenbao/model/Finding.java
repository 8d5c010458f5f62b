package org.chenbao.model;

/// Something noticed about a text: a note on it, never a reason by itself to drop it.
///
/// @param rule the rule's name, lower case with hyphens
/// @param detail one sentence for a person
/// @param place where in the text, or [Place#NOWHERE]
public record Finding(String rule, Severity severity, String detail, Place place) {

  /// How much a finding matters.
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  /// A finding without a place.
  public static Finding of(String rule, Severity severity, String detail) {
    return new Finding(rule, severity, detail, Place.NOWHERE);
  }
}
