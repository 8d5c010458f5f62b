package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.Press;
import org.chenbao.app.desk.Refusal;
import org.chenbao.digest.Stories;
import org.chenbao.edit.compose.Orders;
import org.chenbao.edit.gate.Amendments;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Days that are opened while others read, are asked for by many, or cannot be opened.
class DeskOpeningTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
  private static final LocalDate HELD = DATE.minusDays(1);

  @TempDir Path folder;
  private final CountDownLatch any = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger opened = new AtomicInteger();
  private Archive archive;
  private Desk desk;

  /// Makes days as the newsroom does; one of them not before the test lets it.
  private final class Slow implements Press {
    private final Press press = new DeskPress(archive, Map.of(), Optional.empty());

    @Override
    public Stories stories(Run run, List<Article> articles) {
      opened.incrementAndGet();
      any.countDown();
      if (run.date().equals(HELD)) {
        hold();
      }
      return press.stories(run, articles);
    }

    private void hold() {
      begun.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException("the day was left", e);
      }
    }

    @Override
    public Ruling edition(Run run, Stories stories, Orders orders) {
      return press.edition(run, stories, orders);
    }

    @Override
    public Ruling rule(Run run, Edition edition, Amendments amendments) {
      return press.rule(run, edition, amendments);
    }

    @Override
    public Edition publish(Run run, Ruling.Cleared cleared) {
      return press.publish(run, cleared);
    }
  }

  @BeforeEach
  void open() {
    archive = Archive.open(ExampleDesk.into(folder.resolve("data")));
    Run run = archive.desk().run(DATE, Language.ZH).orElseThrow();
    List<Article> articles = archive.desk().articles(DATE, Language.ZH);
    archive.desk().keep(new Run(HELD, run.language(), run.at(), run.making()), articles);
    desk = new Desk(archive, new Slow(), InstantSource.system());
  }

  @AfterEach
  void close() {
    released.countDown();
    desk.close();
    archive.close();
  }

  @Test
  void manyShouldOpenADayOnce() throws Exception {
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Day>> days =
          IntStream.range(0, 20)
              .mapToObj(_ -> readers.submit(() -> desk.day(DATE, Language.ZH)))
              .toList();
      for (Future<Day> day : days) {
        assertThat(day.get()).isSameAs(desk.day(DATE, Language.ZH));
      }
    }
    assertThat(opened).hasValue(1);
  }

  @Test
  void anOpenDayShouldBeReadWhileAnotherIsOpened() throws InterruptedException {
    Day open = desk.day(DATE, Language.ZH);
    assertThat(desk.ready(HELD, Language.ZH)).isFalse();
    begun.await();
    assertThat(desk.day(DATE, Language.ZH)).isSameAs(open);
    assertThat(desk.ready(DATE, Language.ZH)).isTrue();
    assertThat(desk.ready(HELD, Language.ZH)).isFalse();
    released.countDown();
    assertThat(desk.day(HELD, Language.ZH).date()).isEqualTo(HELD);
    assertThat(opened).hasValue(2);
  }

  @Test
  void aDayThatCannotBeOpenedShouldBeTriedAgain() {
    LocalDate later = DATE.plusDays(1);
    assertThatThrownBy(() -> desk.day(later, Language.ZH))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("run the day first");
    Run run = archive.desk().run(DATE, Language.ZH).orElseThrow();
    List<Article> articles = archive.desk().articles(DATE, Language.ZH);
    archive.desk().keep(new Run(later, run.language(), run.at(), run.making()), articles);
    assertThat(desk.day(later, Language.ZH).date()).isEqualTo(later);
  }

  @Test
  void whoWaitsWhenTheDeskClosesShouldBeToldSo() throws InterruptedException {
    var waiting = CompletableFuture.supplyAsync(() -> desk.day(HELD, Language.ZH));
    begun.await();
    desk.close();
    assertThatThrownBy(waiting::join)
        .hasCauseInstanceOf(Unusable.class)
        .hasMessageContaining("closing");
    assertThatThrownBy(() -> desk.day(DATE, Language.ZH)).isInstanceOf(Unusable.class);
  }

  @Test
  void theLatestDayShouldBeOpenedBeforeAnybodyAsks() throws InterruptedException {
    desk.warm();
    any.await();
    assertThat(desk.day(DATE, Language.ZH).date()).isEqualTo(DATE);
    assertThat(opened).hasValue(1);
  }
}
