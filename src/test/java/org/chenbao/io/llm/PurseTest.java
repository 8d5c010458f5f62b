package org.chenbao.io.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chenbao.Sample;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Pen.Answer;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.llm.Cost.Errand;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;

/// What a purse lets through.
class PurseTest {
  private static final Errand EDITION = new Errand(Sample.DAY, Language.ZH, "write", "");
  private static final Prompt PROMPT = new Prompt("s1", "写", "[]", "{}");
  private static final long MOST = amount(PROMPT.most("m"));
  private static final int CALLS = 40;

  private final Book book = new Book();

  /// A ledger in memory that notes the most that was ever booked.
  private static final class Book implements Ledger {
    private final Map<Long, Amount> entries = new HashMap<>();
    private long highest;

    @Override
    public synchronized OptionalLong reserve(Cost most, Caps caps) {
      Amount amount = most.spent().amount();
      if (!amount.within(caps.edition().minus(sum()))) {
        return OptionalLong.empty();
      }
      entries.put((long) entries.size(), amount);
      highest = Math.max(highest, sum().tokens());
      return OptionalLong.of(entries.size() - 1L);
    }

    @Override
    public synchronized void settle(long entry, Cost.Spent spent) {
      entries.put(entry, spent.amount());
    }

    @Override
    public synchronized Amount left(Cost call, Caps caps) {
      return caps.edition().minus(sum());
    }

    private Amount sum() {
      return entries.values().stream().reduce(Amount.NOTHING, Amount::plus);
    }
  }

  @Test
  void callsAtOneTimeShouldNeverExceedTheCapAndWaitForOneAnother() throws Exception {
    int used = 100;
    long cap = 2 * MOST + CALLS * (long) used;
    Pen pen = metered(cap, _ -> answer(used));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = IntStream.range(0, CALLS).mapToObj(_ -> threads.submit(() -> pen.ask(PROMPT)));
      for (Future<Answer> call : calls.toList()) {
        assertThat(call.get()).isInstanceOf(Answer.Written.class);
      }
    }
    assertThat(book.highest).isBetween(MOST, cap);
    assertThat(book.sum().tokens()).isEqualTo(CALLS * (long) used);
  }

  @Test
  void whatIsNotAllowedShouldNotBeAsked() {
    Pen pen =
        metered(
            MOST - 1,
            _ -> {
              throw new AssertionError("asked");
            });
    assertThat(pen.ask(PROMPT))
        .isInstanceOfSatisfying(
            Answer.Silent.class, silent -> assertThat(silent.why()).startsWith("over budget"));
    assertThat(book.sum()).isEqualTo(Amount.NOTHING);
  }

  @Test
  void silenceShouldBeChargedWithWhatItUsed() {
    metered(2 * MOST, _ -> new Answer.Silent("refused", new Usage("m", 30, 4))).ask(PROMPT);
    metered(2 * MOST, _ -> new Answer.Silent("unreachable")).ask(PROMPT);
    assertThat(book.sum().tokens()).isEqualTo(34);
  }

  @Test
  void aCallThatNeverReturnsShouldStayBookedAtTheMost() {
    Pen pen =
        metered(
            2 * MOST,
            _ -> {
              throw new IllegalStateException("killed");
            });
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(() -> pen.ask(PROMPT));
    assertThat(book.sum().tokens()).isEqualTo(MOST);
  }

  private Pen metered(long tokens, Pen pen) {
    var caps = new Caps(new Amount(tokens, Long.MAX_VALUE), Amount.UNLIMITED);
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    return new MeteredPen(pen, "m", new Purse(book, caps, EDITION, Optional.empty(), clock));
  }

  private static Answer answer(int used) {
    return new Answer.Written("{}", new Usage("m", used - 10, 10));
  }

  private static long amount(Usage usage) {
    return usage.tokensIn() + usage.tokensOut();
  }
}
