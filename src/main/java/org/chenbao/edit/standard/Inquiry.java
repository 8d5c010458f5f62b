package org.chenbao.edit.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chenbao.edit.Pen;
import org.chenbao.edit.standard.AnswerReader.Reading;

/// Asks until an answer fits. Safe for use by many threads where its parts are.
///
/// A pen whose answer does not fit is told once what was wrong; then the next pen is asked.
///
/// @param pens asked in this order, each where those before it failed
/// @param guide what pens are told
/// @param mishaps hears of every answer that could not be used
public record Inquiry(List<Pen> pens, Guide guide, Consumer<Mishap> mishaps) {

  /// Copies the list.
  public Inquiry {
    pens = List.copyOf(pens);
  }

  /// The first answer that fits.
  ///
  /// @param sentences how many the prompt's material has
  Optional<Answer> answer(Pen.Prompt prompt, int sentences) {
    return pens.stream().flatMap(pen -> answer(pen, prompt, sentences).stream()).findFirst();
  }

  /// One pen's answer, asked for at most twice.
  private Optional<Answer> answer(Pen pen, Pen.Prompt prompt, int sentences) {
    return switch (ask(pen, prompt, sentences)) {
      case Outcome.Fits(Answer answer) -> Optional.of(answer);
      case Outcome.Silent _ -> Optional.empty();
      case Outcome.Unfit(String why) -> {
        var again =
            new Pen.Prompt(prompt.subject(), guide.again(why), prompt.material(), prompt.schema());
        yield ask(pen, again, sentences) instanceof Outcome.Fits(Answer answer)
            ? Optional.of(answer)
            : Optional.empty();
      }
    };
  }

  /// How asking once ended.
  private sealed interface Outcome {
    record Fits(Answer answer) implements Outcome {}

    record Unfit(String why) implements Outcome {}

    record Silent() implements Outcome {}
  }

  private Outcome ask(Pen pen, Pen.Prompt prompt, int sentences) {
    return switch (pen.ask(prompt)) {
      case Pen.Answer.Silent _ -> new Outcome.Silent();
      case Pen.Answer.Written written ->
          switch (AnswerReader.read(written.text(), sentences, guide)) {
            case Reading.Fits(Answer answer) -> new Outcome.Fits(answer);
            case Reading.Unfit(String why) -> {
              mishaps.accept(new Mishap(prompt.subject(), pen.name(), why));
              yield new Outcome.Unfit(why);
            }
          };
    };
  }
}
