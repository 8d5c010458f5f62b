package org.chenbao.collect.health;

import java.util.Optional;
import org.chenbao.model.Capture;
import org.chenbao.model.Source;

/// The port to what earlier runs learned of sources. Safe for use by many threads.
public interface Diary {

  /// Nothing is known: every source is asked.
  Diary NONE =
      new Diary() {
        @Override
        public Optional<Standing> of(Source source) {
          return Optional.empty();
        }

        @Override
        public Optional<Capture> answer(Source source) {
          return Optional.empty();
        }

        @Override
        public boolean isKept() {
          return false;
        }
      };

  /// What is known of a source; empty where it was never asked.
  Optional<Standing> of(Source source);

  /// The last answer of a source that could be read, for as long as it need not be asked again;
  /// empty where nobody has it any more.
  Optional<Capture> answer(Source source);

  /// True where what is learned will be known the next time.
  default boolean isKept() {
    return true;
  }

  /// The same, with every source asked, however short ago that was done.
  default Diary askingAll() {
    Diary known = this;
    return new Diary() {
      @Override
      public Optional<Standing> of(Source source) {
        return known.of(source).map(Standing::overdue);
      }

      @Override
      public Optional<Capture> answer(Source source) {
        return known.answer(source);
      }
    };
  }
}
