package org.chenbao.app;

import java.net.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.web.Proxies;

/// Where things are kept and what way requests take, as the environment says.
///
/// The data folder follows the XDG Base Directory Specification 0.8: `$XDG_DATA_HOME/chenbao`, or
/// `~/.local/share/chenbao`.
final class Folders {
  private static final String PROXY = "CHENBAO_PROXY";

  private Folders() {}

  /// The proxy that feeds and pages are asked through.
  ///
  /// @throws CommandFailure where it is written wrongly
  static Proxy proxy(Map<String, String> environment) {
    String written = environment.getOrDefault(PROXY, "");
    return written.isBlank()
        ? Proxies.NONE
        : Proxies.read(written)
            .orElseThrow(() ->
                CommandFailure.unusable(
                    PROXY + ": write http://host:port or socks5://host:port, not " + written));
  }

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
