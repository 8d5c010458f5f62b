package org.chenbao.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.chenbao.collect.Web;
import org.chenbao.model.Source;

/// Tells a person on stderr how far the work is; silent with `--quiet`.
class Progress {
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

  /// A stage is done.
  void done(Stages.Stage stage) {
    say(
        "  %-8s %5d   %6.2f s   %4d MiB"
            .formatted(stage.name(), stage.count(), stage.seconds(), stage.heap()));
  }

  /// How asking each source ended, as rows of the report.
  void asked(List<Map<String, Object>> outcomes) {
    // A person reads it in the report.
  }

  /// The same web, where somebody wants to be told of each source as it answers.
  Web watching(Web web, List<Source> sources) {
    return web;
  }
}
