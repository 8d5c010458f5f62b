package org.chenbao.io.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import org.chenbao.io.web.AddressPolicy.Decision;
import org.chenbao.io.web.AddressPolicy.Use;

/// Looks a name up and hands on only what may be connected to: the client connects to these very
/// addresses, so that a name cannot lead elsewhere between the check and the connection.
///
/// A name with one forbidden address is forbidden as a whole. OkHttp does not look up hosts that
/// are addresses already; those are decided on as they are written. Equal ones share connections.
record GuardedDns(AddressPolicy policy, Use use, Resolver resolver, int port) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolver.addresses(host);
    for (InetAddress address : addresses) {
      if (policy.connection(host, port, address, use) instanceof Decision.Forbidden(String why)) {
        throw new ForbiddenAddress(why);
      }
    }
    return addresses;
  }

  /// Looks ahead for a proxy, which looks names up itself: one that leads inside is forbidden here
  /// too; one that only the proxy knows passes.
  void foresee(String host) throws ForbiddenAddress {
    try {
      lookup(host);
    } catch (ForbiddenAddress e) {
      throw e;
    } catch (UnknownHostException _) {
      return;
    }
  }

  /// A name that leads where nothing may be asked.
  static final class ForbiddenAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String why) {
      super(why);
    }
  }
}
