package org.chenbao.edit.standard;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.model.Story;

/// Divides what may be spent among stories, before the first is asked about.
@FunctionalInterface
public interface Rationing {
  /// Everything for everyone.
  Rationing NONE = (_, _) -> _ -> Ration.FULL;

  /// What is asked about each story.
  ///
  /// @param ranked the main stories, the first first
  /// @param prompts what would be asked about a story with a portion of it, the first first; what
  ///   comes after that is asked only where every story has its first
  Function<Story, Ration> divide(
      List<Story> ranked, BiFunction<Story, Portion, List<Prompt>> prompts);

  /// What may be asked about a story.
  ///
  /// @param portion how much of it travels
  /// @param calls how often it may be asked about
  record Ration(Portion portion, int calls) {
    /// All of it, as often as one likes.
    public static final Ration FULL = new Ration(Portion.WHOLE, Integer.MAX_VALUE);
  }
}
