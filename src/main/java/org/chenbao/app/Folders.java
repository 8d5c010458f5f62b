package org.chenbao.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where things are kept when nobody says otherwise.
///
/// The data folder follows the XDG Base Directory Specification 0.8: `$XDG_DATA_HOME/chenbao`, or
/// `~/.local/share/chenbao`.
final class Folders {
  private Folders() {}

  /// The data folder.
  ///
  /// @param given what the person asked for, if anything
  /// @param environment the process's environment
  /// @param home the person's home folder
  static Path data(Optional<Path> given, Map<String, String> environment, String home) {
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    // A relative XDG path is to be ignored, says the specification.
    Path base = xdg.startsWith("/") ? Path.of(xdg) : Path.of(home, ".local", "share");
    return given.orElse(base.resolve("chenbao")).toAbsolutePath().normalize();
  }
}
