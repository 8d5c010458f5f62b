package org.chenbao.io.llm;

import java.util.Optional;
import org.chenbao.edit.Pen.Answer.Written;

/// Remembers what models answered. Safe for use by many threads.
public interface AnswerStore {

  /// The answer remembered under a name.
  Optional<Written> find(String key);

  /// Remembers an answer; the first one under a name stays.
  void keep(String key, Written answer);
}
