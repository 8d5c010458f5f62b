package org.chenbao.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chenbao.app.desk.guard.Doors;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.io.Unusable;
import org.junit.jupiter.api.Test;

/// Open lines: what happens is told to all, and who is slow or gone holds up nobody.
class DeskStreamTest extends DeskServerHouse {
  @Test
  void whatHappensShouldBeToldToEveryOpenDesk() throws IOException {
    Browser in = browser.in();
    try (Socket one = in.stream("/desk/api/events");
        Socket other = in.stream("/desk/api/events")) {
      BufferedReader first = Browser.lines(one);
      BufferedReader second = Browser.lines(other);
      await(first);
      await(second);
      events.getFirst().tell("stage", Map.of("name", "digest\nevent: forged"));
      assertThat(Browser.next(first).orElseThrow().getKey()).isEqualTo("stage");
      assertThat(Browser.next(second).orElseThrow().getValue()).contains("digest\\nevent");
    }
  }

  /// Reads up to the comment that says that the line is open.
  private static void await(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(": here") && !line.startsWith(":here")) {
      line = lines.readLine();
    }
    assertThat(line).isNotNull();
  }

  @Test
  void closingUnderOpenDesksShouldBeNoFault() throws IOException, InterruptedException {
    Browser in = browser.in();
    try (Socket one = in.stream("/desk/api/events");
        Socket other = in.stream("/desk/api/events")) {
      await(Browser.lines(one));
      await(Browser.lines(other));
      server.close();
      Thread.sleep(300);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whoLeftShouldHearNothingMore() throws IOException {
    Browser in = browser.in();
    try (Socket line = in.stream("/desk/api/events")) {
      BufferedReader lines = Browser.lines(line);
      await(lines);
      in.send("DELETE", "/desk/api/session", "");
      events.getFirst().tell("stage", Map.of("n", 1));
      events.getFirst().tell("stage", Map.of("n", 2));
      assertThat(Browser.next(lines).map(Map.Entry::getValue).orElse("")).doesNotContain("2");
      assertThat(Browser.next(lines)).isEmpty();
    }
  }

  @Test
  void aDeskThatDoesNotReadShouldHoldUpNobody() throws IOException, InterruptedException {
    Browser in = browser.in();
    try (Socket deaf = in.stream("/desk/api/events");
        Socket other = in.stream("/desk/api/events")) {
      BufferedReader heard = Browser.lines(other);
      await(heard);
      await(Browser.lines(deaf));
      String words = "x".repeat(4_000);
      int told = 0;
      while (events.getFirst().listening() == 2 && told < 100_000) {
        events.getFirst().tell("stage", Map.of("words", words));
        told++;
        assertThat(Browser.next(heard)).isPresent();
      }
      assertThat(events.getFirst().listening()).isEqualTo(1);
    }
  }

  @Test
  void aHalfSaidRequestShouldHoldUpNobody() throws IOException {
    List<Socket> halves = new ArrayList<>();
    try {
      for (int i = 0; i < 50; i++) {
        Socket half = new Socket(InetAddress.getLoopbackAddress(), server.port());
        half.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        halves.add(half);
      }
      assertThat(browser.get("/").status()).isEqualTo(200);
    } finally {
      for (Socket half : halves) {
        half.close();
      }
    }
  }

  @Test
  void aTakenPortShouldBeSaid() {
    var premises =
        new Premises(
            "127.0.0.1", server.port(), new Doors(Doors.LOOPBACK, false), false, folder, clock);
    Rooms rooms = rooms((_, _, _) -> {});
    assertThatThrownBy(
            () -> DeskServer.start(premises, new Lock(folder), rooms, NoAnnex.HERE, faults::add))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("--port");
  }
}
