package org.chenbao.edit.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.model.Story;

/// Divides what may be spent among stories, before the first is asked about.
@FunctionalInterface
public interface Rationing {
  /// Everything for everyone.
  Rationing NONE = (_, _) -> _ -> Portion.WHOLE;

  /// How much of each story travels.
  ///
  /// @param ranked the main stories, the first first
  /// @param prompts what would be asked about a story with a portion of it
  Function<Story, Portion> divide(
      List<Story> ranked, BiFunction<Story, Portion, Optional<Prompt>> prompts);
}
