package org.chenbao.edit.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chenbao.edit.Pen;
import org.chenbao.edit.standard.AnswerReader.Reading;

/// Asks until an answer fits. Safe for use by many threads where its parts are.
///
/// A pen whose answer does not fit is told once what was wrong; then the next pen is asked.
///
/// @param pens asked in this order, each where those before it failed
/// @param guide what pens are told that write
/// @param mishaps hears of every answer that could not be used
public record Inquiry(List<Pen> pens, Guide guide, Consumer<Mishap> mishaps) {

  /// Copies the list.
  public Inquiry {
    pens = List.copyOf(pens);
  }

  /// The first story that fits.
  ///
  /// @param sentences how many the prompt's material has
  Optional<Answer> answer(Pen.Prompt prompt, int sentences) {
    return first(prompt, text -> AnswerReader.read(text, sentences, guide));
  }

  /// The first answer of a form that fits.
  ///
  /// @param fault what is wrong with one that fits its schema, in our own words
  public <T> Optional<T> answer(
      Pen.Prompt prompt, Class<T> form, Function<T, Optional<String>> fault) {
    return first(prompt, text -> AnswerReader.read(text, form, fault));
  }

  private <T> Optional<T> first(Pen.Prompt prompt, Function<String, Reading<T>> reader) {
    return pens.stream().flatMap(pen -> answer(pen, prompt, reader).stream()).findFirst();
  }

  /// One pen's answer, asked for at most twice.
  private <T> Optional<T> answer(Pen pen, Pen.Prompt prompt, Function<String, Reading<T>> reader) {
    return switch (ask(pen, prompt, reader)) {
      case Outcome.Fits<T>(T answer) -> Optional.of(answer);
      case Outcome.Silent<T> _ -> Optional.empty();
      case Outcome.Unfit<T>(String why) ->
          ask(pen, Guide.again(prompt, why), reader) instanceof Outcome.Fits<T>(T answer)
              ? Optional.of(answer)
              : Optional.empty();
    };
  }

  /// How asking once ended.
  private sealed interface Outcome<T> {
    record Fits<T>(T answer) implements Outcome<T> {}

    record Unfit<T>(String why) implements Outcome<T> {}

    record Silent<T>() implements Outcome<T> {}
  }

  private <T> Outcome<T> ask(Pen pen, Pen.Prompt prompt, Function<String, Reading<T>> reader) {
    return switch (pen.ask(prompt)) {
      case Pen.Answer.Silent _ -> new Outcome.Silent<>();
      case Pen.Answer.Written written ->
          switch (reader.apply(written.text())) {
            case Reading.Fits<T>(T answer) -> new Outcome.Fits<>(answer);
            case Reading.Unfit<T>(String why) -> {
              mishaps.accept(new Mishap(prompt.subject(), pen.name(), why));
              yield new Outcome.Unfit<>(why);
            }
          };
    };
  }
}
