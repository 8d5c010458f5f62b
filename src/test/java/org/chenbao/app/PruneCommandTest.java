package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PruneCommandTest {
  @TempDir Path folder;

  @Test
  void oldCapturesShouldBeDeletedWhereItIsMeant() throws IOException {
    Path captures = Files.createDirectories(folder.resolve("captures"));
    Path old = Files.writeString(captures.resolve("20200101T000000Z.warc.gz"), "old");
    Path newer = Files.writeString(captures.resolve("29990101T000000Z.warc.gz"), "newer");

    assertThat(run(Exit.DONE, "90d", "--dry-run")).contains("1 files of captures", "would be");
    assertThat(old).exists();
    assertThat(run(Exit.DONE, "90d")).contains("1 files of captures, 0.0 MB, deleted");
    assertThat(old).doesNotExist();
    assertThat(newer).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2d", "90", "-5d", "d", "999999d"})
  void whatIsNoNumberOfDaysShouldBeRefused(String older) {
    assertThat(run(Exit.UNUSABLE, older)).contains("--older takes a number of days");
  }

  private String run(int code, String older, String... more) {
    var said = new StringWriter();
    CommandLine line =
        Main.line().setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
    String[] arguments = {"archive", "prune", "--data", folder.toString(), "--older", older};
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    assertThat(line.execute(all)).isEqualTo(code);
    return said.toString();
  }
}
