package org.chenbao;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process of its own that a test starts and kills.
///
/// Closing kills it, so that no test that fails or runs out of time leaves it at work.
public final class Child implements AutoCloseable {
  /// SQLite's library goes where the build's other files are: its driver reads through the whole
  /// temporary folder at each start, and that one is not ours to keep small.
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", "target"));

  private final Process process;
  private final BufferedReader said;

  private Child(Process process) {
    this.process = process;
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Starts a program with the class path of the tests.
  ///
  /// @param flags of its virtual machine, beside those that all have
  public static Child of(Class<?> program, List<String> flags, Object... arguments)
      throws IOException {
    return of(System.getProperty("java.class.path"), program, flags, arguments);
  }

  /// The same with another class path.
  public static Child of(
      String classPath, Class<?> program, List<String> flags, Object... arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, program.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    var builder = new ProcessBuilder(command);
    return new Child(builder.redirectErrorStream(true).start());
  }

  /// What it says, its errors among it.
  public BufferedReader said() {
    return said;
  }

  /// Waits for its end.
  public void end() throws InterruptedException {
    process.waitFor();
  }

  /// `kill -9`; what it said before can still be read.
  public void kill() throws InterruptedException {
    // Through the handle: Process.destroyForcibly would close what the process said.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    said.close();
  }
}
