package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// Ends a command with one line for the person who typed it.
///
/// The message says what is wrong and what to do; it never holds a stack trace.
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// Bad usage or unusable input: exit code 2.
  static CommandFailure unusable(String message) {
    return new CommandFailure(Exit.UNUSABLE, message);
  }

  /// A folder, or nothing, where a file was asked for: exit code 2.
  static CommandFailure noFile(Path named) {
    return unusable(
        Files.isDirectory(named)
            ? named + " is a folder: name a file in it"
            : "no such file: " + named);
  }

  /// Nothing could be reached: exit code 3.
  static CommandFailure unreachable(String message) {
    return new CommandFailure(Exit.UNREACHABLE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
