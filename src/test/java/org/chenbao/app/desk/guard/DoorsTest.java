package org.chenbao.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
  private static final Doors LOOPBACK = new Doors(Doors.LOOPBACK, false);

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.1:8025", "localhost:1", "LOCALHOST", "[::1]:8025"})
  void thisMachineShouldBeNamed(String host) {
    assertThat(LOOPBACK.named(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rebound.example",
        "rebound.example:8025",
        "127.0.0.1.rebound.example",
        "localhost.rebound.example",
        "127.0.0.1:8025:1",
        "user@127.0.0.1",
        "127.0.0.1/",
        "192.168.1.7:8025",
        "[::1].rebound.example"
      })
  void anotherNameShouldBeRefused(String host) {
    assertThat(LOOPBACK.named(host)).isFalse();
  }

  @Test
  void aNumberShouldDoWhereTheDeskIsBoundBeyondTheMachine() {
    var doors = new Doors(List.of("desk.example.org"), true);
    assertThat(doors.named("192.168.1.7:8025")).isTrue();
    assertThat(doors.named("[fd00::7]:8025")).isTrue();
    assertThat(doors.named("desk.example.org")).isTrue();
    assertThat(doors.named("rebound.example")).isFalse();
    assertThat(doors.named("192.168.1.7.rebound.example")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:8025, http://127.0.0.1:8025, same-origin, true",
    "127.0.0.1:8025, '', '', true",
    "127.0.0.1:8025, '', none, true",
    "desk.example.org, https://desk.example.org, same-origin, true",
    "127.0.0.1:8025, http://127.0.0.1:9000, same-site, false",
    "127.0.0.1:8025, http://127.0.0.1:9000, '', false",
    "127.0.0.1:8025, https://evil.example, cross-site, false",
    "127.0.0.1:8025, https://evil.example, '', false",
    "127.0.0.1:8025, null, '', false",
    "127.0.0.1:8025, 'http://', '', false",
    "127.0.0.1:8025, file://127.0.0.1:8025, '', false",
    "127.0.0.1:8025, '', cross-site, false",
    "127.0.0.1:8025, http://127.0.0.1:8025@evil.example, '', false"
  })
  void onlyTheDesksOwnPageShouldAsk(String host, String origin, String site, boolean own) {
    assertThat(Doors.own(host, origin, site)).isEqualTo(own);
  }
}
