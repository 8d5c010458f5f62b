package org.chenbao.app;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.edit.standard.Portion;
import org.chenbao.io.llm.Amount;
import org.chenbao.io.llm.Purse;
import org.chenbao.language.ModelTokens;
import org.chenbao.model.Story;

/// Divides what is left of a budget among a day's stories, before anything is asked.
///
/// The order in which an edition gets plainer is fixed: no further drafts, the lowest ranks first,
/// then shorter material for all, then fewer stories by the model, the lowest ranks first, then
/// none.
///
/// @param remembered true for what was answered before and costs nothing
record Planner(Purse purse, String model, Predicate<Prompt> remembered) {
  /// What an answer of the schema's size takes; one that reasons takes more, and the most is kept
  /// free for the last.
  private static final int TOKENS_OUT = 400;

  /// The fence, and what a provider puts around two messages.
  private static final int TOKENS_AROUND = 50;

  /// A plan for stories in order of rank.
  Plan plan(List<Story> ranked, BiFunction<Story, Portion, List<Prompt>> prompts) {
    Amount left = purse.left();
    Plan whole = plan(ranked, Portion.WHOLE, prompts, left);
    return whole.complete() ? whole : plan(ranked, Portion.SHORT, prompts, left).withoutMore();
  }

  private Plan plan(
      List<Story> ranked,
      Portion portion,
      BiFunction<Story, Portion, List<Prompt>> prompts,
      Amount left) {
    List<List<Plan.Call>> all = ranked.stream().map(s -> calls(prompts.apply(s, portion))).toList();
    List<Plan.Call> calls =
        Stream.concat(
                all.stream().flatMap(c -> c.stream().limit(1)),
                all.stream().flatMap(c -> c.stream().skip(1)))
            .toList();
    return new Plan(portion, calls, affordable(calls, left), purse.price());
  }

  /// The calls about one story. Where the first two are remembered a run has been here: what comes
  /// after them was asked then, or is not asked now either.
  private List<Plan.Call> calls(List<Prompt> prompts) {
    boolean known = prompts.size() > 1 && prompts.stream().limit(2).allMatch(remembered);
    return IntStream.range(0, prompts.size())
        .mapToObj(i -> call(prompts.get(i), i == 0, known || remembered.test(prompts.get(i))))
        .toList();
  }

  private Plan.Call call(Prompt prompt, boolean first, boolean known) {
    if (known) {
      return new Plan.Call(prompt.subject(), first, Usage.NONE, Usage.NONE);
    }
    int in =
        ModelTokens.in(prompt.instructions())
            + ModelTokens.in(prompt.material())
            + ModelTokens.in(prompt.schema())
            + TOKENS_AROUND;
    var expected = new Usage(model, in, TOKENS_OUT);
    return new Plan.Call(prompt.subject(), first, expected, prompt.most(model));
  }

  /// How many calls, from the first, are made for sure: what those before are expected to use and
  /// the most the next can use are within what is left.
  private int affordable(List<Plan.Call> calls, Amount left) {
    Amount used = Amount.NOTHING;
    int made = 0;
    for (Plan.Call call : calls) {
      if (!call.remembered() && !used.plus(purse.worth(call.most())).within(left)) {
        return made;
      }
      used = used.plus(purse.worth(call.expected()));
      made++;
    }
    return made;
  }
}
