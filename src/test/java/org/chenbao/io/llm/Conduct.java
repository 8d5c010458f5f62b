package org.chenbao.io.llm;

import java.util.Set;

/// How a stand-in for a model behaves.
public enum Conduct {
  GOOD,
  PROSE_AROUND,
  BUSY_ONCE,
  INVALID_JSON,
  WRONG_NUMBERS,
  UNCITED,
  INVENTED_FIGURES,
  INVENTED_NAMES,
  MARKUP,
  ADDRESSES,
  OVER_LENGTH,
  TOO_MANY,
  UNKNOWN_FIELDS,
  NULLS,
  PROMPT_LEAK,
  OBEDIENT,
  WRONG_LANGUAGE,
  HOLLOW,
  ADVISING,
  REFUSAL,
  HELD_BACK,
  EMPTY_AT_LIMIT,
  EMPTY,
  NOT_JSON,
  FAILING,
  OVERLOADED,
  WRONG_KEY,
  SLOW_DRIP,
  CUT_STREAM;

  /// Ollama has no word for these: the model says so in prose.
  static final Set<Conduct> REFUSALS = Set.of(REFUSAL, HELD_BACK);

  /// True where what comes back is an answer that can be used, at least in part.
  public boolean usable() {
    return sound() || Set.of(INVENTED_FIGURES, INVENTED_NAMES, OBEDIENT).contains(this);
  }

  /// True where the facts that come back are the material's.
  public boolean sound() {
    return Set.of(GOOD, PROSE_AROUND, BUSY_ONCE, HOLLOW, ADVISING).contains(this);
  }

  /// True where no text of a model comes back at all.
  public boolean silent() {
    return compareTo(REFUSAL) >= 0;
  }
}
