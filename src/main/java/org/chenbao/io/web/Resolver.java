package org.chenbao.io.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Looks up names.
@FunctionalInterface
public interface Resolver {
  /// The system's own.
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /// All addresses of a name.
  ///
  /// @throws UnknownHostException where it has none
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
