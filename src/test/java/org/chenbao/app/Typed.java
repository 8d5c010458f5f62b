package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// A command as a person types it, and what it says.
final class Typed {
  private Typed() {}

  /// Runs a command on a data folder, expects its exit code, and gives what it printed.
  static String said(Path folder, int exit, String... arguments) {
    var said = new StringWriter();
    var writer = new PrintWriter(said, true);
    CommandLine line = Main.line().setErr(writer).setOut(writer);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", folder.toString()));
    assertThat(line.execute(all.toArray(String[]::new))).as(said.toString()).isEqualTo(exit);
    return said.toString();
  }
}
