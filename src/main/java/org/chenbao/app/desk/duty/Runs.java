package org.chenbao.app.desk.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.chenbao.model.Language;

/// Makes a day's edition from its sources, as the desk asks for it.
public interface Runs {

  /// A day that was made.
  ///
  /// @param state `published`, `held`, or `draft` where a person's text waits to be approved
  record Made(LocalDate date, Language language, String state) {}

  /// Is told how a run goes, by any thread.
  interface Watch {
    /// A source answered, or did not.
    ///
    /// @param outcome in a word
    /// @param words why, where there is something to say
    /// @param entries how much it offered
    void source(String id, String name, String outcome, String words, int entries);

    /// A stage is done.
    void stage(String name, int count, double seconds);
  }

  /// The edition's day as it is now.
  LocalDate today();

  /// Makes a day; takes a minute.
  ///
  /// @param date today where it is left out
  /// @throws RuntimeException with one line for a person, where it cannot be made
  Made run(Optional<LocalDate> date, Language language, Watch watch);
}
