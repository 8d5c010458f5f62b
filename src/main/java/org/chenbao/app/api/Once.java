package org.chenbao.app.api;

import java.util.Optional;
import java.util.function.Supplier;

/// Makes a thing when it is first asked for. Safe for use by many threads.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private Optional<T> made = Optional.empty();

  private Once(Supplier<T> making) {
    this.making = making;
  }

  static <T> Once<T> of(Supplier<T> making) {
    return new Once<>(making);
  }

  @Override
  public synchronized T get() {
    T thing = made.orElseGet(making);
    made = Optional.of(thing);
    return thing;
  }
}
