package org.chenbao.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.edit.standard.Portion;
import org.chenbao.io.llm.Amount;
import org.chenbao.io.llm.Purse;
import org.chenbao.language.ModelTokens;
import org.chenbao.model.Story;

/// Divides what is left of a budget among a day's stories, before anything is asked.
///
/// The order in which an edition gets plainer is fixed: shorter material for all, then fewer
/// stories by the model, the lowest ranks first, then none.
///
/// @param remembered true for what was answered before and costs nothing
record Planner(Purse purse, String model, Predicate<Prompt> remembered) {
  /// What an answer of the schema's size takes; one that reasons takes more, and the most is kept
  /// free for the last.
  private static final int TOKENS_OUT = 400;

  /// The fence, and what a provider puts around two messages.
  private static final int TOKENS_AROUND = 50;

  /// A plan for stories in order of rank.
  Plan plan(List<Story> ranked, BiFunction<Story, Portion, Optional<Prompt>> prompts) {
    Amount left = purse.left();
    Plan whole = plan(ranked, Portion.WHOLE, prompts, left);
    return whole.complete() ? whole : plan(ranked, Portion.SHORT, prompts, left);
  }

  private Plan plan(
      List<Story> ranked,
      Portion portion,
      BiFunction<Story, Portion, Optional<Prompt>> prompts,
      Amount left) {
    List<Plan.Call> calls =
        ranked.stream().flatMap(s -> prompts.apply(s, portion).stream()).map(this::call).toList();
    return new Plan(portion, calls, affordable(calls, left), purse.price());
  }

  private Plan.Call call(Prompt prompt) {
    if (remembered.test(prompt)) {
      return new Plan.Call(prompt.subject(), Usage.NONE, Usage.NONE);
    }
    int in =
        ModelTokens.in(prompt.instructions())
            + ModelTokens.in(prompt.material())
            + ModelTokens.in(prompt.schema())
            + TOKENS_AROUND;
    return new Plan.Call(prompt.subject(), new Usage(model, in, TOKENS_OUT), prompt.most(model));
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
