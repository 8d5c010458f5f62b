package org.chenbao.io.llm;

import java.util.OptionalLong;
import org.chenbao.edit.Pen;

/// Asks a model only as far as the purse allows. Safe for use by many threads.
public final class MeteredPen implements Pen {
  private final Pen pen;
  private final String model;
  private final Purse purse;

  /// @param model what `pen` asks
  public MeteredPen(Pen pen, String model, Purse purse) {
    this.pen = pen;
    this.model = model;
    this.purse = purse;
  }

  @Override
  public String name() {
    return pen.name();
  }

  @Override
  public Answer ask(Prompt prompt) {
    OptionalLong entry = purse.take(prompt.subject(), prompt.most(model));
    if (entry.isEmpty()) {
      return new Answer.Silent("over budget: the most a call can use is more than is left");
    }
    Answer answer = pen.ask(prompt);
    purse.settle(entry.getAsLong(), answer.usage());
    return answer;
  }
}
