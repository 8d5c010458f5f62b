package org.chenbao.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chenbao.edit.desk.Corrections;

/// Shows what can be put right in an edition, and writes it where the person says so.
///
/// @param aside true where stdout is taken by rows of JSON
record Mending(Path file, String source, Corrections corrections, boolean write, boolean aside) {

  void run() {
    PrintStream out = aside ? System.err : System.out;
    List<Corrections.Line> lines = corrections.lines(source);
    if (lines.isEmpty()) {
      out.println("nothing to fix without a person");
      return;
    }
    out.println("--- " + file);
    out.println("+++ " + file);
    lines.forEach(l -> show(l, out));
    if (write) {
      replace(corrections.applied(source));
    }
    out.println(
        write
            ? lines.size() + " lines written to " + file
            : lines.size() + " lines would change; add --write to change them");
  }

  private static void show(Corrections.Line line, PrintStream out) {
    out.println("@@ -" + line.number() + " +" + line.number() + " @@");
    out.println("-" + line.before());
    out.println("+" + line.after());
  }

  /// The old file stands until the new one is whole.
  private void replace(String words) {
    Path whole = file.toAbsolutePath();
    try {
      Path next = Files.createTempFile(whole.getParent(), ".check-", ".md");
      Files.writeString(next, words);
      Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw CommandFailure.unusable(file + " cannot be written: " + e.getMessage());
    }
  }
}
