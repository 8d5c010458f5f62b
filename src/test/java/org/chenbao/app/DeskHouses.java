package org.chenbao.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.web.Premises;

/// Desks that tests open on any free port of this machine.
final class DeskHouses {
  private DeskHouses() {}

  /// Opens the desk on a data folder, at any free port.
  static DeskHouse open(Path data) {
    return open(data, 0);
  }

  /// Opens the desk at a port.
  static DeskHouse open(Path data, int port) {
    return open(data, port, Optional.empty());
  }

  /// Opens the desk with a profile, at any free port.
  static DeskHouse open(Path data, Optional<Path> profile) {
    return open(data, 0, profile);
  }

  private static DeskHouse open(Path data, int port, Optional<Path> profile) {
    Doorplate plate = Doorplate.of(Doorplate.LOOPBACK, Optional.empty());
    var premises =
        new Premises(
            Doorplate.LOOPBACK,
            port,
            plate.doors(),
            plate.encrypted(),
            data,
            InstantSource.system());
    var manner = new DeskRuns.Manner(profile, "extractive", false);
    return DeskHouse.open(premises, new Lock(data), manner, Console.of(null, true));
  }
}
