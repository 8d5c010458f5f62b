package org.chenbao.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command speaks: results on `out`, progress on stderr unless quiet.
record Console(PrintWriter out, Progress progress) {

  /// The console of a picocli command.
  static Console of(@Nullable CommandSpec spec, boolean quiet) {
    PrintWriter out =
        spec == null
            ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
            : spec.commandLine().getOut();
    PrintWriter err =
        spec == null
            ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
            : spec.commandLine().getErr();
    return new Console(out, new Progress(err, quiet));
  }

  /// The same console without results.
  Console withoutResults() {
    return new Console(new PrintWriter(Writer.nullWriter()), progress);
  }

  /// Prints lines of a result; those of one call stay together.
  synchronized void say(List<String> lines) {
    lines.forEach(out::println);
    out.flush();
  }
}
