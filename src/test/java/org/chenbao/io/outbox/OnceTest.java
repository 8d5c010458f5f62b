package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.io.outbox.Stand.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand deliveries over servers that fail and through a process that ends between any two
/// steps: none is lost, none is doubled.
class OnceTest {
  private static final int DAYS = 100;
  private static final int FAULTS = 15;
  private static final int ENDS = 2;

  /// Days whose editions are put right, and those of them that are taken back then: fewer drafts
  /// than lie in an account before a person publishes some.
  private static final int CORRECTED = 24;

  private static final int TAKEN = 8;
  private static final String PAPER = "paper";

  @TempDir private Path folder;
  @TempDir private Path quiet;

  private final Random random = new Random(20260213);

  @Test
  void thousandDeliveriesShouldArriveOnceEach() throws IOException {
    var run = run();
    Parcels.fill(folder, DAYS, 1, run.time());
    for (String name : Parcels.FORMS.keySet()) {
      try (Stand stand = Stand.of(name, weather(run))) {
        run.deliver(name, stand);
        assertOnce(name, stand);
        note(stand, run);
      }
    }
    assertThat(run.figures().get("the process ended")).isGreaterThan(50);
    assertThat(run.figures().get("a person looked")).isGreaterThan(5);
    System.out.println("OnceTest: " + DAYS * Parcels.FORMS.size() + " editions, " + run.figures());
  }

  /// What a channel shows in the end is what it shows where nothing fails.
  @Test
  void correctionsAndWithdrawalsShouldArriveOnceEach() throws IOException {
    var run = run();
    var calm = new FaultyRun(quiet, () -> false);
    Map<String, List<String>> wanted = corrected(calm, new Weather(random, 0, calm.time()));
    assertThat(wanted.get("paper"))
        .hasSize(CORRECTED - TAKEN)
        .allMatch(draft -> draft.contains("更正") && draft.contains("第 2 次"));
    Map<String, List<String>> seen = corrected(run, weather(run));
    for (String name : Parcels.FORMS.keySet()) {
      assertThat(seen.get(name)).as(name).containsExactlyInAnyOrderElementsOf(wanted.get(name));
    }
    assertThat(run.figures().get("the process ended")).isGreaterThan(20);
    int deliveries = (2 * CORRECTED + TAKEN) * Parcels.FORMS.size();
    System.out.println("OnceTest: " + deliveries + " with corrections, " + run.figures());
  }

  /// What each channel shows after editions, their corrections and some withdrawals.
  private static Map<String, List<String>> corrected(FaultyRun run, Weather weather)
      throws IOException {
    Map<String, Stand> stands = new TreeMap<>();
    try {
      for (String name : Parcels.FORMS.keySet()) {
        stands.put(name, Stand.of(name, weather));
      }
      Parcels.fill(run.folder(), CORRECTED, 1, run.time());
      stands.forEach(run::deliver);
      Parcels.fill(run.folder(), CORRECTED, 2, run.time());
      stands.forEach(run::deliver);
      for (int day = 0; day < TAKEN; day++) {
        Parcels.withdraw(run.folder(), day, 2, run.time());
      }
      stands.forEach(run::deliver);
      return stands.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().seen()));
    } finally {
      stands.values().forEach(Stand::close);
    }
  }

  /// At each step in turn: of an edition, its correction and its withdrawal in WeChat.
  @Test
  void draftShouldOutliveAnEndBetweenAnyTwoSteps() throws IOException {
    int steps = 0;
    for (boolean ended = true; ended; steps++) {
      int at = steps;
      var step = new AtomicInteger(at);
      var run = new FaultyRun(quiet.resolve("" + at), () -> step.getAndDecrement() == 0);
      try (Stand stand = Stand.of(PAPER, new Weather(random, 0, run.time()))) {
        Parcels.fill(run.folder(), 1, 1, run.time());
        run.deliver(PAPER, stand);
        assertThat(stand.seen()).as("step %d", at).hasSize(1);
        Parcels.fill(run.folder(), 1, 2, run.time());
        run.deliver(PAPER, stand);
        assertThat(stand.seen()).as("step %d", at).singleElement().asString().contains("更正");
        Parcels.withdraw(run.folder(), 0, 2, run.time());
        run.deliver(PAPER, stand);
        assertThat(stand.seen()).as("step %d", at).isEmpty();
      }
      ended = run.figures().containsKey("the process ended");
    }
    assertThat(steps).isGreaterThan(30);
  }

  private static void assertOnce(String name, Stand stand) {
    switch (stand) {
      case Stand.Group group -> {
        List<String> chat = group.seen();
        assertThat(chat)
            .containsExactlyInAnyOrderElementsOf(
                Parcels.messagesOf(name, DAYS).map(Stand.Group::shown).toList());
        assertInOrder(chat);
      }
      case Stand.Account account ->
          assertThat(account.wechat().made.values())
              .extracting(draft -> draft.path("content_source_url").stringValue(""))
              .containsExactlyInAnyOrderElementsOf(
                  IntStream.range(0, DAYS)
                      .mapToObj(i -> "https://news.example/" + Parcels.FIRST.plusDays(i) + "/")
                      .toList());
      case Stand.Room room ->
          assertThat(room.seen())
              .containsExactlyInAnyOrderElementsOf(
                  Parcels.messagesOf(name, DAYS).map(m -> m.content().text()).toList());
      case Stand.Flow _, Stand.Mailbox _ -> assertThat(stand.seen()).hasSize(DAYS);
    }
  }

  /// Behind its head each edition's stories stand in their order.
  private static void assertInOrder(List<String> chat) {
    for (int day = 0; day < DAYS; day++) {
      List<Integer> places =
          Parcels.messages("group", day).stream()
              .map(Stand.Group::shown)
              .map(chat::indexOf)
              .toList();
      assertThat(places).isSorted();
    }
  }

  private static void note(Stand stand, FaultyRun run) {
    switch (stand) {
      case Stand.Flow flow ->
          run.figures()
              .put("calls of the webhook", flow.calls().values().stream().mapToInt(i -> i).sum());
      case Stand.Mailbox mailbox -> run.figures().put("letters on the wire", mailbox.wire().size());
      case Stand.Account account ->
          run.figures().put("calls for a draft", account.wechat().calls("draft/add"));
      case Stand.Group _, Stand.Room _ -> {}
    }
  }

  private FaultyRun run() {
    return new FaultyRun(folder, () -> random.nextInt(100) < ENDS);
  }

  private Weather weather(FaultyRun run) {
    return new Weather(random, FAULTS, run.time());
  }
}
