package org.chenbao.app;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chenbao.app.desk.guard.Doors;

/// Under which names the desk answers.
///
/// @param beyond true where others than this machine may reach it
/// @param encrypted true where people reach it by https
record Doorplate(Doors doors, boolean beyond, boolean encrypted) {
  static final String LOOPBACK = "127.0.0.1";

  /// Reads what a person wrote.
  ///
  /// @throws CommandFailure where it is no address
  static Doorplate of(String bind, Optional<String> url) {
    boolean local = loopback(bind);
    Optional<URI> reached = url.map(Doorplate::uri);
    List<String> names = new ArrayList<>(Doors.LOOPBACK);
    names.add(bind.toLowerCase(Locale.ROOT));
    reached.map(uri -> uri.getHost().toLowerCase(Locale.ROOT)).ifPresent(names::add);
    return new Doorplate(
        new Doors(names, !local),
        !local || reached.isPresent(),
        reached.filter(uri -> "https".equals(uri.getScheme())).isPresent());
  }

  private static boolean loopback(String bind) {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw CommandFailure.unusable("--bind takes an address of this machine, not " + bind);
    }
  }

  private static URI uri(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException _) {
      throw CommandFailure.unusable("--url is like https://desk.example.org/, not " + url);
    }
    throw CommandFailure.unusable("--url is like https://desk.example.org/, not " + url);
  }
}
