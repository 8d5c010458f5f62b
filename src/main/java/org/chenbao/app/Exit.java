package org.chenbao.app;

/// The exit codes of every command.
final class Exit {
  /// Done.
  static final int DONE = 0;

  /// The work ran and found what it reports as failure.
  static final int FOUND = 1;

  /// Bad usage or unusable input; one line on stderr says what to do.
  static final int UNUSABLE = 2;

  /// Nothing could be reached.
  static final int UNREACHABLE = 3;

  private Exit() {}
}
