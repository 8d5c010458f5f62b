package org.chenbao.edit.gate;

import java.util.Map;
import org.chenbao.model.Ruling.Weight;

/// What a person's settings say is enough, by check.
///
/// Only what makes an edition short or is remarked on can be set: no setting lets through a
/// falsehood, a missing link or a placeholder.
///
/// @param set what differs from the standard
public record Limits(Map<String, Integer> set) {
  /// Nothing set.
  public static final Limits STANDARD = new Limits(Map.of());

  /// @throws IllegalArgumentException where a check is unknown or fixed, or a limit out of range
  public Limits {
    set = Map.copyOf(set);
    set.forEach(Limits::require);
  }

  /// Fewer main stories than this, and the edition is marked short.
  public int stories() {
    return of("enough-stories");
  }

  int of(String check) {
    return set.getOrDefault(check, card(check).limit());
  }

  private static void require(String check, int limit) {
    Card card = card(check);
    if (card.most() == 0) {
      String what = card.weight() == Weight.HOLD ? "always holds an edition" : "has no limit";
      throw new IllegalArgumentException(check + " " + what + " and cannot be set");
    }
    if (limit < 0 || limit > card.most()) {
      throw new IllegalArgumentException(
          check + " takes a number from 0 to " + card.most() + ", not " + limit);
    }
  }

  private static Card card(String check) {
    return Card.all().stream()
        .filter(c -> c.id().equals(check))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no check is called " + check));
  }
}
