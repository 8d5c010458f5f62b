package org.chenbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with the answer that lies in `src/test/resources/publish`.
///
/// Run with `CHENBAO_GOLDEN=write` in the environment to write the answers anew, then read the
/// difference.
public final class Golden {
  private static final Path ANSWERS = Path.of("src/test/resources/publish");

  private Golden() {}

  public static void check(String name, byte[] bytes) throws IOException {
    Path answer = ANSWERS.resolve(name);
    if ("write".equals(System.getenv("CHENBAO_GOLDEN"))) {
      Files.write(answer, bytes);
    }
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .as("compared with %s", answer)
        .isEqualTo(Files.readString(answer));
  }
}
