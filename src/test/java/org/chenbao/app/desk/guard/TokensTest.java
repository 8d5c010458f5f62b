package org.chenbao.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chenbao.io.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final Set<Scope> READ = Set.of(Scope.READ);

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-02-13T06:00:00Z");
  private final InstantSource clock = () -> now;

  private Tokens tokens() {
    return new Tokens(folder, clock);
  }

  private Tokens.Made made(String name) {
    return tokens().add(name, READ, Optional.of(now.plus(Duration.ofDays(30))));
  }

  @Test
  void aTokenShouldBeKnownByItsSecretAlone() {
    String secret = made("dashboard").secret();
    made("other");
    Token found = tokens().of(secret).orElseThrow();
    assertThat(found.name()).isEqualTo("dashboard");
    assertThat(found.may(Scope.READ)).isTrue();
    assertThat(found.may(Scope.PUBLISH)).isFalse();
    assertThat(tokens().of(secret.replace("dashboard", "other"))).isEmpty();
    assertThat(tokens().of(secret.substring(0, secret.length() - 1))).isEmpty();
  }

  @Test
  void theSecretShouldBeLongNewAndNowhereOnDisk() throws IOException {
    String secret = made("a").secret();
    String random = secret.substring("chenbao_a_".length());
    assertThat(random).hasSize(43).isNotEqualTo(made("b").secret().substring(10));
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain(random).doesNotContain(secret);
      }
    }
    assertThat(made("c").toString()).isEqualTo("token c");
  }

  @Test
  void itsOwnerAloneShouldReadTheFile() throws IOException {
    made("a");
    assertThat(Files.getPosixFilePermissions(folder.resolve("tokens/a")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aRevokedTokenShouldBeWorthNothingAndStaySo() {
    String secret = made("a").secret();
    Tokens serving = tokens();
    assertThat(serving.of(secret)).isPresent();
    now = now.plus(Duration.ofHours(1));
    assertThat(tokens().revoke("a")).isTrue();
    assertThat(serving.of(secret)).isEmpty();
    assertThat(tokens().all()).isEmpty();
    assertThat(tokens().revoke("a")).isFalse();
    made("a");
    assertThat(serving.of(secret)).isEmpty();
  }

  @Test
  void aTokenShouldEnd() {
    String secret = made("a").secret();
    now = now.plus(Duration.ofDays(30)).minusSeconds(1);
    assertThat(tokens().of(secret)).isPresent();
    now = now.plusSeconds(1);
    assertThat(tokens().of(secret)).isEmpty();
  }

  @Test
  void itsLastUseShouldBeToldToTheMinute() {
    String secret = made("a").secret();
    assertThat(tokens().all().getFirst().used()).isEmpty();
    now = now.plus(Duration.ofHours(2));
    Instant first = now;
    tokens().of(secret);
    now = now.plusSeconds(30);
    tokens().of(secret);
    assertThat(tokens().all().getFirst().used()).contains(first);
    now = now.plusSeconds(31);
    tokens().of(secret);
    assertThat(tokens().all().getFirst().used()).contains(now);
  }

  @Test
  void aNameShouldBeTakenOnce() {
    String secret = made("a").secret();
    assertThatThrownBy(() -> made("a")).isInstanceOf(Unusable.class).hasMessageContaining("revoke");
    assertThat(tokens().of(secret)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "../desk-password", "a/b", "a_b", "a.next", "-a", "a\n", "晨报"})
  void whatIsNoNameShouldBeSaid(String name) {
    assertThatThrownBy(() -> made(name))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("small letters");
    assertThat(tokens().revoke(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chenbao_",
        "chenbao_a_",
        "chenbao_../desk-password_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "chenbao_nobody_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNoTokenShouldOpenNothing(String bearer) {
    new Lock(folder).set(Password.of("六点半看报 with tea"));
    made("a");
    assertThat(tokens().of(bearer)).isEmpty();
  }

  @Test
  void aDamagedFileShouldOpenNothing() throws IOException {
    String secret = made("a").secret();
    Files.writeString(folder.resolve("tokens/a"), "sha256 00 read");
    assertThat(tokens().of(secret)).isEmpty();
    assertThatThrownBy(() -> made("a")).hasMessageContaining("there is a token");
    assertThat(tokens().revoke("a")).isTrue();
  }

  @Test
  void thereShouldNotBeTokensWithoutEnd() {
    IntStream.range(0, Tokens.MOST).forEach(i -> made("t" + i));
    assertThatThrownBy(() -> made("one-more")).hasMessageContaining("revoke one");
    assertThatThrownBy(() -> tokens().add("late", READ, Optional.of(now)))
        .hasMessageContaining("later than now");
  }
}
