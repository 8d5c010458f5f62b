package org.chenbao.app;

import picocli.CommandLine.Option;

/// A stage that takes documents as rows and answers each with a row.
abstract class RowCommand implements Runnable {

  /// Says what the rows are; there is no other form yet, so nothing has to be kept.
  @Option(names = "--jsonl", required = true, description = "JSON Lines on stdin and stdout.")
  void jsonLines(boolean asked) {}

  /// These stages print no progress anyway.
  @Option(names = "--quiet", description = "No progress on stderr.")
  void quiet(boolean asked) {}

  @Override
  public void run() {
    JsonLines.read(System.in, "stdin", row -> JsonLines.write(System.out, answer(Given.of(row))));
  }

  /// The answer to one document, as an object that the mapper prints.
  abstract Object answer(Given given);
}
