package org.chenbao.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private final Hands clock = new Hands(Instant.parse("2026-02-13T06:00:00Z"));
  private final Sessions sessions = new Sessions(clock);

  @Test
  void theCookieShouldBeTheOnlyWayIn() {
    Sessions.Entry entry = sessions.open("李", "zh");
    assertThat(sessions.of(entry.cookie())).contains(entry.session());
    assertThat(sessions.of(entry.session().key())).isEmpty();
    assertThat(sessions.of("")).isEmpty();
    assertThat(entry.toString())
        .doesNotContain(entry.cookie())
        .doesNotContain(entry.session().token());
  }

  @Test
  void noTwoShouldBeAlike() {
    Sessions.Entry one = sessions.open("李", "zh");
    Sessions.Entry other = sessions.open("李", "zh");
    assertThat(one.cookie()).hasSize(43).isNotEqualTo(other.cookie());
    assertThat(Sessions.bears(one.session(), one.session().token())).isTrue();
    assertThat(Sessions.bears(one.session(), other.session().token())).isFalse();
    assertThat(Sessions.bears(one.session(), "")).isFalse();
  }

  @Test
  void whoIsAwayLongShouldComeInAnew() {
    Sessions.Entry entry = sessions.open("李", "zh");
    clock.move(Sessions.IDLE);
    assertThat(sessions.of(entry.cookie())).isPresent();
    clock.move(Sessions.IDLE.plusSeconds(1));
    assertThat(sessions.in(entry.session())).isFalse();
    assertThat(sessions.of(entry.cookie())).isEmpty();
  }

  @Test
  void nobodyShouldStayForEver() {
    Sessions.Entry entry = sessions.open("李", "zh");
    for (int hour = 0; hour < Sessions.WHOLE.toHours(); hour++) {
      clock.move(Duration.ofHours(1));
      assertThat(sessions.of(entry.cookie())).isPresent();
    }
    clock.move(Duration.ofHours(1));
    assertThat(sessions.of(entry.cookie())).isEmpty();
  }

  @Test
  void whoLeftShouldBeOut() {
    Sessions.Entry entry = sessions.open("李", "zh");
    sessions.close(entry.session());
    assertThat(sessions.of(entry.cookie())).isEmpty();
    assertThat(sessions.in(entry.session())).isFalse();
  }

  @Test
  void theQuietestShouldLeaveForTheNext() {
    Sessions.Entry first = sessions.open("first", "zh");
    Sessions.Entry second = sessions.open("second", "zh");
    for (int i = 2; i < Sessions.MOST; i++) {
      sessions.open("more", "zh");
    }
    assertThat(sessions.of(first.cookie())).isPresent();
    sessions.open("one too many", "zh");
    assertThat(sessions.of(first.cookie())).isPresent();
    assertThat(sessions.of(second.cookie())).isEmpty();
  }
}
