package org.chenbao.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `chenbao`.
@Command(
    name = "chenbao",
    version = "chenbao 0.1.0",
    mixinStandardHelpOptions = true,
    description = "A newsroom in one process: sources in, a checked daily edition out.")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
