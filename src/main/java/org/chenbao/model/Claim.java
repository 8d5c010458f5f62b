package org.chenbao.model;

import java.util.List;

/// A sentence to be printed, and the words of stored sources that it rests on.
public record Claim(String text, List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }
}
