package org.chenbao.app;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;
import org.chenbao.collect.Web;
import org.chenbao.edit.Pen;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;

/// A run that nothing leaves: captures alone are read, and whatever was to be asked of the network
/// is told. Safe for use by many threads.
final class Lockdown {
  private static final String WHY = "lockdown is on";

  private final Set<String> attempts = new ConcurrentSkipListSet<>();

  /// The captures; what is not in them would have been asked.
  Web around(WarcWeb captures) {
    return (url, purpose) -> captures.holds(url) ? captures.fetch(url, purpose) : refused(url);
  }

  /// The web, as long as nobody turns lockdown on.
  Web until(BooleanSupplier closed, Web web) {
    return (url, purpose) -> closed.getAsBoolean() ? refused(url) : web.fetch(url, purpose);
  }

  /// A pen that is asked as long as nobody turns lockdown on.
  static Pen until(BooleanSupplier closed, Pen pen) {
    return prompt -> closed.getAsBoolean() ? new Pen.Answer.Silent(WHY) : pen.ask(prompt);
  }

  private Fetch refused(String url) {
    attempts.add(url);
    return new Fetch.Refused(url, WHY);
  }

  /// A model that is not asked.
  Pen pen(String model) {
    return _ -> {
      attempts.add("the model " + model);
      return new Pen.Answer.Silent(WHY);
    };
  }

  /// What was to be asked so far, each once.
  List<Finding> findings() {
    return attempts.stream()
        .map(a -> Finding.of("lockdown", Finding.Severity.NOTE, a + " was not asked"))
        .toList();
  }
}
