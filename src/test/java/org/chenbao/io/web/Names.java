package org.chenbao.io.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A phone book for tests: no name is ever looked up outside.
final class Names implements Resolver {
  private final Map<String, List<InetAddress>> book = new ConcurrentHashMap<>();

  Names put(String host, String... addresses) {
    book.put(host, List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
    return this;
  }

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    List<InetAddress> addresses = book.get(host);
    if (addresses == null) {
      throw new UnknownHostException(host);
    }
    return addresses;
  }
}
