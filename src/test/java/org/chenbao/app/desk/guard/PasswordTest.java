package org.chenbao.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chenbao.io.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
  private static final String SENTENCE = "早上六点半看报 with tea";

  @TempDir Path folder;

  @Test
  void onlyThePasswordItselfShouldOpen() {
    Password password = Password.of(SENTENCE);
    assertThat(password.is(SENTENCE)).isTrue();
    assertThat(password.is(SENTENCE + " ")).isFalse();
    assertThat(password.is("")).isFalse();
    assertThat(password.is("x".repeat(1_000_000))).isFalse();
  }

  @Test
  void theSamePasswordShouldBeKeptDifferentlyEachTime() {
    String one = Password.of(SENTENCE).toString();
    String other = Password.of(SENTENCE).toString();
    assertThat(one).isNotEqualTo(other).startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
    assertThat(one).doesNotContain("六点");
    assertThat(Password.read(other).orElseThrow().is(SENTENCE)).isTrue();
  }

  /// One of the reference implementation's own tests.
  @Test
  void whatTheReferenceImplementationKeptShouldOpen() {
    String kept =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    assertThat(Password.read(kept).orElseThrow().is("password")).isTrue();
    assertThat(Password.read(kept).orElseThrow()).hasToString(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "$argon2i$v=19$m=65536,t=3,p=1$c29tZXNhbHQAAAAAAAAAAA$AAAA",
        "$argon2id$v=19$m=9999999,t=3,p=1$c29tZXNhbHQAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=65536,t=99,p=1$c29tZXNhbHQAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNoPasswordShouldNotBeRead(String kept) {
    assertThat(Password.read(kept)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaa"})
  void whatIsGuessedShouldNotBeTaken(String secret) {
    assertThat(Password.trouble(secret)).isPresent();
    assertThat(Password.trouble(SENTENCE)).isEmpty();
  }

  @Test
  void theLockShouldOpenForThePasswordAlone() throws IOException {
    var lock = new Lock(folder);
    assertThat(lock.set()).isFalse();
    lock.set(Password.of(SENTENCE));
    lock.set(Password.of(SENTENCE));
    assertThat(lock.set()).isTrue();
    assertThat(lock.opens(SENTENCE)).contains(true);
    assertThat(lock.opens("another sentence")).contains(false);
    Path file = folder.resolve("desk-password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedFileShouldOpenForNobody() throws IOException {
    Files.writeString(folder.resolve("desk-password"), "");
    var lock = new Lock(folder);
    assertThat(lock.set()).isTrue();
    assertThatThrownBy(() -> lock.opens(""))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("--set-password");
  }
}
