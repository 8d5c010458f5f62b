package org.chenbao.app;

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

  /// Nothing could be reached: exit code 3.
  static CommandFailure unreachable(String message) {
    return new CommandFailure(Exit.UNREACHABLE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
