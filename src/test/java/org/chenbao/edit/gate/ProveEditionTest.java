package org.chenbao.edit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// `scripts/prove-edition` is worth something only if it finds what is false.
@Timeout(60)
class ProveEditionTest {
  private static final String DATA = "src/test/resources/edit/gate/";

  @Test
  void aSoundEditionShouldBeProved() throws IOException, InterruptedException {
    Run run = prove("sound.json");
    assertThat(run.lines()).singleElement().asString().endsWith("found 0");
    assertThat(run.code()).isZero();
  }

  @Test
  void everythingPlantedShouldBeFound() throws IOException, InterruptedException {
    Run run = prove("planted.json");
    assertThat(run.lines()).isEqualTo(Files.readAllLines(Path.of(DATA + "planted.txt")));
    assertThat(run.code()).isOne();
  }

  private static Run prove(String edition) throws IOException, InterruptedException {
    assumeThat(python()).as("python3 is there").isTrue();
    Process process =
        new ProcessBuilder(
                "python3", "scripts/prove-edition", DATA + edition, DATA + "articles.jsonl")
            .redirectErrorStream(true)
            .start();
    byte[] said = process.getInputStream().readAllBytes();
    return new Run(new String(said, StandardCharsets.UTF_8).lines().toList(), process.waitFor());
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private record Run(List<String> lines, int code) {}
}
