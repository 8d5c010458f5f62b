package org.chenbao.io.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import org.chenbao.io.web.AddressPolicy.Decision;
import org.chenbao.io.web.AddressPolicy.Use;

/// Sockets that ask the policy before they connect, for protocols other than HTTP.
public final class GuardedSockets extends SocketFactory {
  private final AddressPolicy policy;
  private final Use use;

  public GuardedSockets(AddressPolicy policy, Use use) {
    this.policy = policy;
    this.use = use;
  }

  @Override
  public Socket createSocket() {
    return new Guarded(policy, use);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = createSocket();
    socket.connect(address);
    return socket;
  }

  private static final class Guarded extends Socket {
    private final AddressPolicy policy;
    private final Use use;

    Guarded(AddressPolicy policy, Use use) {
      this.policy = policy;
      this.use = use;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress to) || to.isUnresolved()) {
        throw new java.net.UnknownHostException(endpoint.toString());
      }
      if (policy.connection(to.getHostString(), to.getPort(), to.getAddress(), use)
          instanceof Decision.Forbidden(String why)) {
        throw new GuardedDns.ForbiddenAddress(why);
      }
      super.connect(endpoint, timeout);
    }
  }
}
