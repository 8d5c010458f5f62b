package org.chenbao.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.edit.standard.Portion;
import org.chenbao.edit.standard.Rationing.Ration;
import org.chenbao.io.llm.Price;
import org.chenbao.model.Story;

/// Which stories a model is asked about, with how much of each, and what that will take.
///
/// @param calls one for each story with something to send, the first rank first, and then what more
///   there is to ask
/// @param made how many of them, from the first, the budget allows
/// @param price of the model, where one is known
record Plan(Portion portion, List<Call> calls, int made, Optional<Price> price) {
  private static final int MICRO_DIGITS = 6;

  Plan {
    calls = List.copyOf(calls);
  }

  /// One call.
  ///
  /// @param first true for a story's first
  /// @param expected what it will take; nothing for an answer that is remembered
  /// @param most what it can take
  record Call(String story, boolean first, Usage expected, Usage most) {
    boolean remembered() {
      return most.equals(Usage.NONE);
    }
  }

  /// True where every story gets its call.
  boolean complete() {
    return made >= stories();
  }

  /// How many stories have something to send.
  private int stories() {
    return (int) calls.stream().filter(Call::first).count();
  }

  /// The same without what is asked after every story has had its call.
  Plan withoutMore() {
    return new Plan(portion, calls, Math.min(made, stories()), price);
  }

  /// What may be asked about each story; one that was not planned for gets what all get, if there
  /// is enough for all.
  Function<Story, Ration> rations() {
    Map<String, Long> asked =
        calls.stream()
            .limit(made)
            .collect(Collectors.groupingBy(Call::story, Collectors.counting()));
    return story -> {
      int times = asked.getOrDefault(story.id(), 0L).intValue();
      return new Ration(complete() || times > 0 ? portion : Portion.NONE, Math.max(1, times));
    };
  }

  /// How the budget makes the edition plainer; empty where it does not.
  List<String> plainer() {
    var said = new ArrayList<String>();
    if (complete() && made < calls.size()) {
      said.add(
          "budget: %d of %d further drafts and judgements are left out"
              .formatted(calls.size() - made, calls.size() - stories()));
    }
    if (made > 0 && portion == Portion.SHORT) {
      said.add("budget: every story sends half its material");
    }
    if (made == 0 && !complete()) {
      said.add("budget: nothing is left for a model; every story is written by selection");
    } else if (!complete()) {
      said.add(
          "budget: the last %d of %d stories are written by selection"
              .formatted(stories() - made, stories()));
    }
    return said;
  }

  /// What a run would take, in words.
  List<String> estimate() {
    List<Call> asked = calls.stream().limit(made).filter(c -> !c.remembered()).toList();
    Usage expected = sum(asked.stream().map(Call::expected).toList());
    Usage most = sum(asked.stream().map(Call::most).toList());
    var lines = new ArrayList<>(plainer());
    lines.add("%d calls, %d answers remembered".formatted(asked.size(), remembered()));
    long more = asked.stream().filter(c -> !c.first()).count();
    if (more > 0) {
      lines.add(
          "%d of the calls are further drafts and judgements: fewer where drafts agree"
              .formatted(more));
    }
    lines.add(
        "expected %d tokens in and %d out; at most %d in and %d out"
            .formatted(
                expected.tokensIn(), expected.tokensOut(), most.tokensIn(), most.tokensOut()));
    lines.add(
        price
            .map(p ->
                "expected USD %s, at most USD %s, as %s asked for %s on %s"
                    .formatted(
                        dollars(p.microdollars(expected)),
                        dollars(p.microdollars(most)),
                        p.provider(),
                        p.model(),
                        p.day()))
            .orElse("no price is known for this model: tokens alone are counted"));
    lines.add("nothing was asked and nothing spent");
    return lines;
  }

  /// Millionths of a dollar as dollars.
  static String dollars(long micro) {
    return BigDecimal.valueOf(micro, MICRO_DIGITS).toPlainString();
  }

  private long remembered() {
    return calls.stream().limit(made).filter(Call::remembered).count();
  }

  private static Usage sum(List<Usage> usages) {
    return new Usage(
        "",
        usages.stream().mapToLong(Usage::tokensIn).sum(),
        usages.stream().mapToLong(Usage::tokensOut).sum());
  }
}
