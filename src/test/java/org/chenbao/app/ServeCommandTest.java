package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Password;
import org.chenbao.app.desk.web.Premises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  private static final String SENTENCE = "六点半看报 with tea";

  @TempDir Path folder;
  private final ServeCommand command = new ServeCommand();

  private Premises premises() {
    return command.premises(folder, new Lock(folder));
  }

  @Test
  void thisMachineAloneShouldBeTheStart() {
    assertThat(premises().host()).isEqualTo("127.0.0.1");
    assertThat(premises().encrypted()).isFalse();
    assertThat(premises().doors().named("192.168.1.7")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0,",
    "'::',",
    "192.0.2.7,",
    "127.0.0.1, https://desk.example.org",
    "127.0.0.1, http://desk.local:8025/"
  })
  void beyondThisMachineShouldNeedAPassword(String bind, String url) {
    command.bind = bind;
    command.url = url;
    assertThatThrownBy(this::premises)
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("--set-password");
    new Lock(folder).set(Password.of(SENTENCE));
    assertThat(premises().host()).isEqualTo(bind);
  }

  @Test
  void aServerInFrontShouldBeKnownByItsName() {
    new Lock(folder).set(Password.of(SENTENCE));
    command.url = "https://Desk.example.org/";
    assertThat(premises().encrypted()).isTrue();
    assertThat(premises().doors().named("desk.example.org")).isTrue();
    assertThat(premises().doors().named("rebound.example")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"desk.example.org", "ftp://x/", "https://user@x/", "https://", "http:// x"})
  void anAddressThatIsNoneShouldBeSaid(String url) {
    command.url = url;
    assertThatThrownBy(this::premises).isInstanceOf(CommandFailure.class).hasMessageContaining(url);
  }

  @Test
  void aPasswordShouldBeReadFromALine() {
    var lock = new Lock(folder);
    keep(lock, SENTENCE + "\nrest\n");
    assertThat(lock.opens(SENTENCE)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "short\n"})
  void aPoorPasswordShouldChangeNothing(String typed) {
    var lock = new Lock(folder);
    assertThatThrownBy(() -> keep(lock, typed)).isInstanceOf(CommandFailure.class);
    assertThat(lock.set()).isFalse();
  }

  private static void keep(Lock lock, String typed) {
    ServeCommand.keep(lock, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
  }
}
