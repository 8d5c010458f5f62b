package org.chenbao.io.llm;

import java.util.Optional;
import java.util.function.Predicate;
import org.chenbao.edit.Pen;
import org.chenbao.model.Fingerprint;

/// Does not ask a model twice for the same thing. Safe for use by many threads.
public final class CachedPen implements Pen {
  private final Pen pen;
  private final AnswerStore store;
  private final String model;

  /// @param model what `pen` asks, part of an answer's name: another model is asked anew
  public CachedPen(Pen pen, AnswerStore store, String model) {
    this.pen = pen;
    this.store = store;
    this.model = model;
  }

  @Override
  public String name() {
    return pen.name();
  }

  /// A remembered answer used no tokens; silence is not remembered.
  @Override
  public Answer ask(Prompt prompt) {
    String key = key(prompt, model);
    Optional<Answer.Written> known = store.find(key);
    if (known.isPresent()) {
      Usage usage = new Usage(known.get().usage().model(), 0, 0);
      return new Answer.Written(known.get().text(), usage);
    }
    Answer answer = pen.ask(prompt);
    if (answer instanceof Answer.Written written) {
      store.keep(key, written);
    }
    return answer;
  }

  /// True for prompts whose answer by `model` is known already.
  public static Predicate<Prompt> remembering(AnswerStore store, String model) {
    return prompt -> store.find(key(prompt, model)).isPresent();
  }

  private static String key(Prompt prompt, String model) {
    return Fingerprint.of(model + "\u0000" + PromptKey.of(prompt));
  }
}
