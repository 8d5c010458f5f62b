package org.chenbao.app.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.chenbao.app.desk.guard.Hands;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.DutyBook.Duty;
import org.chenbao.io.archive.DutyBook.State;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The day at its hour, with a clock whose hands the test moves.
class DutiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
  private static final Instant MIDNIGHT = Instant.parse("2026-02-12T16:00:00Z");
  private static final Hour HOUR =
      Hour.of("06:30", "Asia/Shanghai", Language.ZH, true).orElseThrow();

  @TempDir Path folder;
  private final Hands clock = new Hands(MIDNIGHT);
  private final List<LocalDate> made = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private Supplier<String> run = () -> "published";
  private Archive archive;
  private Runner runner;
  private Duties duties;

  @BeforeEach
  void open() {
    archive = Archive.open(folder);
    runner = new Runner(runs(), (event, what) -> told.add(event + " " + what), _ -> {});
    duties = new Duties(archive.duties(), runner, HOUR, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /// The program ends and starts again.
  private void restart() {
    close();
    open();
  }

  private Runs runs() {
    return new Runs() {
      @Override
      public LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
      }

      @Override
      public Made run(Optional<LocalDate> date, Language language, Watch watch) {
        made.add(date.orElseThrow());
        watch.stage("collect", 3, 0.5);
        return new Made(date.orElseThrow(), language, run.get());
      }
    };
  }

  /// Looks at the clock every minute for as long.
  private void pass(Duration time) {
    for (long i = 0; i < time.toMinutes(); i++) {
      clock.move(Duration.ofMinutes(1));
      duties.look();
    }
  }

  @Test
  void theDayShouldBeMadeAtItsHourOnce() {
    pass(Duration.ofHours(6));
    assertThat(made).isEmpty();
    pass(Duration.ofHours(12));
    assertThat(made).containsExactly(DAY);
    pass(Duration.ofHours(24));
    assertThat(made).containsExactly(DAY, DAY.plusDays(1));
    assertThat(told).filteredOn(words -> words.startsWith("done")).hasSize(2);
  }

  @Test
  void aMachineThatSleptShouldCatchUpAsItWakes() {
    clock.move(Duration.ofHours(11));
    duties.look();
    assertThat(made).containsExactly(DAY);
  }

  @Test
  void aDayThatWasMissedWholeShouldNotBeMadeUpFor() {
    clock.move(Duration.ofHours(24 * 3 + 7));
    duties.look();
    assertThat(made).containsExactly(DAY.plusDays(3));
  }

  @Test
  void startingAgainShouldMakeNothingTwice() {
    clock.move(Duration.ofHours(7));
    duties.look();
    for (int i = 0; i < 3; i++) {
      restart();
      pass(Duration.ofMinutes(30));
    }
    assertThat(made).containsExactly(DAY);
  }

  @Test
  void aClockPutBackShouldMakeNothingTwice() {
    clock.move(Duration.ofHours(7));
    duties.look();
    clock.move(Duration.ofHours(-2));
    pass(Duration.ofHours(4));
    assertThat(made).containsExactly(DAY);
  }

  @Test
  void anotherHourShouldMakeNothingTwice() {
    clock.move(Duration.ofHours(7));
    duties.look();
    duties.set(Hour.of("09:00", "Asia/Shanghai", Language.ZH, true).orElseThrow());
    pass(Duration.ofHours(5));
    assertThat(made).containsExactly(DAY);
    restart();
    assertThat(duties.hour().clock()).isEqualTo("09:00");
  }

  @Test
  void aDayMadeByHandShouldNotBeMadeAgain() {
    var page = new Printed.Page("晨报", "{}");
    var printed = new Printed(DAY, Language.ZH, 1, page, Printed.State.PUBLISHED);
    archive.store(printed, List.of(), clock.instant());
    clock.move(Duration.ofHours(7));
    duties.look();
    assertThat(made).isEmpty();
    assertThat(duties.latest(1)).extracting(Duty::words).containsExactly("made by hand");
  }

  @Test
  void aDayThatFailedShouldBeTriedAgainAfterAWhileAndThenLeft() {
    run =
        () -> {
          throw new IllegalStateException("no source could be reached");
        };
    clock.move(Duration.ofHours(7));
    duties.look();
    pass(Duration.ofMinutes(4));
    assertThat(made).hasSize(1);
    assertThat(duties.latest(1)).extracting(Duty::state).containsExactly(State.FAILED);
    assertThat(duties.latest(1))
        .extracting(Duty::words)
        .containsExactly("no source could be reached");
    pass(Duration.ofMinutes(2));
    assertThat(made).hasSize(2);
    pass(Duration.ofHours(3));
    assertThat(made).hasSize(4);
    restart();
    pass(Duration.ofHours(3));
    assertThat(made).hasSize(4);
  }

  @Test
  void aDayThatFailedAndThenWorkedShouldBeDone() {
    run =
        () -> {
          throw new IllegalStateException("no network yet");
        };
    clock.move(Duration.ofHours(7));
    duties.look();
    run = () -> "published";
    pass(Duration.ofHours(2));
    assertThat(made).hasSize(2);
    assertThat(duties.latest(1)).extracting(Duty::state).containsExactly(State.DONE);
  }

  @Test
  void aDayLeftByAKilledProgramShouldBeMadeAgain() {
    clock.move(Duration.ofHours(7));
    assertThat(archive.duties().claim(DAY, Language.ZH, clock.instant())).isTrue();
    restart();
    assertThat(duties.latest(1)).extracting(Duty::state).containsExactly(State.FAILED);
    pass(Duration.ofMinutes(6));
    assertThat(made).containsExactly(DAY);
  }

  @Test
  void aDayWhoseEditionAKilledProgramStoredShouldBeDone() {
    clock.move(Duration.ofHours(7));
    archive.duties().claim(DAY, Language.ZH, clock.instant());
    var page = new Printed.Page("晨报", "{}");
    var printed = new Printed(DAY, Language.ZH, 1, page, Printed.State.CLEARED);
    archive.store(printed, List.of(), clock.instant());
    restart();
    pass(Duration.ofHours(2));
    assertThat(made).isEmpty();
    assertThat(duties.latest(1)).extracting(Duty::state).containsExactly(State.DONE);
  }

  @Test
  void oneClaimOfManyShouldHold() throws InterruptedException {
    var claims = new CountDownLatch(20);
    var held = java.util.Collections.synchronizedList(new ArrayList<Boolean>());
    for (int i = 0; i < 20; i++) {
      Thread.ofVirtual()
          .start(() -> {
            held.add(archive.duties().claim(DAY, Language.ZH, MIDNIGHT));
            claims.countDown();
          });
    }
    claims.await();
    assertThat(held).hasSize(20).containsOnlyOnce(true);
  }

  @Test
  void inLockdownNothingShouldBeMade() {
    duties.lockdown(true);
    clock.move(Duration.ofHours(7));
    duties.look();
    restart();
    duties.look();
    assertThat(made).isEmpty();
    assertThat(duties.next()).isEmpty();
    duties.lockdown(false);
    duties.look();
    assertThat(made).containsExactly(DAY);
  }

  @Test
  void aRunThatAPersonBeganShouldBeWaitedFor() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    run =
        () -> {
          begun.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return "published";
        };
    assertThat(runner.begin(Optional.of(DAY.minusDays(1)), Language.ZH)).isTrue();
    begun.await();
    assertThat(runner.begin(Optional.of(DAY), Language.ZH)).isFalse();
    clock.move(Duration.ofHours(7));
    duties.look();
    assertThat(made).containsExactly(DAY.minusDays(1));
    go.countDown();
    while (runner.running()) {
      Thread.sleep(5);
    }
    duties.look();
    assertThat(made).containsExactly(DAY.minusDays(1), DAY);
  }
}
