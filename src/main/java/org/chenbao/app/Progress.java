package org.chenbao.app;

import java.io.PrintWriter;

/// Tells a person on stderr how far the work is; silent with `--quiet`.
final class Progress {
  private final PrintWriter out;
  private final boolean quiet;

  Progress(PrintWriter out, boolean quiet) {
    this.out = out;
    this.quiet = quiet;
  }

  /// One line.
  void say(String line) {
    if (!quiet) {
      out.println(line);
      out.flush();
    }
  }
}
