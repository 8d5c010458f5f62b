package org.chenbao.io.llm;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.llm.Cost.Errand;
import org.chenbao.io.llm.Cost.Spent;

/// What an edition may spend on one model. Safe for use by many threads.
///
/// The most that a call can use is set aside before it is made, so that no cap is ever exceeded,
/// whatever comes back and wherever the process dies. Where only what other calls have set aside
/// stands in the way, a call waits for them.
public final class Purse {
  private final Ledger ledger;
  private final Caps caps;
  private final Errand edition;
  private final Optional<Price> price;
  private final InstantSource clock;
  private int open;

  /// @param edition what is written; its story is filled in call by call
  /// @param price empty where none is known: then money is not counted
  public Purse(
      Ledger ledger, Caps caps, Errand edition, Optional<Price> price, InstantSource clock) {
    this.ledger = ledger;
    this.caps = caps;
    this.edition = edition;
    this.price = price;
    this.clock = clock;
  }

  /// Sets aside the most that a call can use.
  ///
  /// @return nothing where the caps do not allow it
  synchronized OptionalLong take(String story, Usage most) {
    OptionalLong entry = ledger.reserve(cost(story, spent(most, false)), caps);
    while (entry.isEmpty() && open > 0) {
      try {
        wait();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return OptionalLong.empty();
      }
      entry = ledger.reserve(cost(story, spent(most, false)), caps);
    }
    open += entry.isPresent() ? 1 : 0;
    return entry;
  }

  /// Books what a call used.
  synchronized void settle(long entry, Usage used) {
    ledger.settle(entry, spent(used, true));
    open--;
    notifyAll();
  }

  /// What may still be spent.
  public Amount left() {
    return ledger.left(cost("", spent(Usage.NONE, true)), caps);
  }

  /// What a use is worth in tokens and money.
  public Amount worth(Usage usage) {
    return spent(usage, true).amount();
  }

  /// The model's price, where one is known.
  public Optional<Price> price() {
    return price;
  }

  /// What holds.
  public Caps caps() {
    return caps;
  }

  private Spent spent(Usage usage, boolean settled) {
    long money = price.map(p -> p.microdollars(usage)).orElse(0L);
    return new Spent(usage, money, settled);
  }

  private Cost cost(String story, Spent spent) {
    var errand = new Errand(edition.edition(), edition.language(), edition.stage(), story);
    return new Cost(errand, clock.instant(), spent);
  }
}
