package org.chenbao.io.web;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses belong to the public internet (IANA special-purpose address registries, RFC
/// 6890, as of 2026).
final class PublicAddresses {
  /// IPv4: everything but these.
  private static final List<Block> RESERVED =
      blocks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carriers' NAT
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link-local, and the clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  /// IPv6: the block that is given out, but these. Loopback, unspecified, unique-local, link-local,
  /// multicast, IPv4-mapped and NAT64 addresses lie outside it.
  private static final Block GIVEN_OUT = Block.of("2000::/3");

  private static final List<Block> TUNNELS =
      blocks(
          "2001::/23", // protocol assignments, Teredo, ORCHID
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4
        ? RESERVED.stream().noneMatch(b -> b.holds(bytes))
        : GIVEN_OUT.holds(bytes) && TUNNELS.stream().noneMatch(b -> b.holds(bytes));
  }

  private static List<Block> blocks(String... written) {
    return Stream.of(written).map(Block::of).toList();
  }

  /// The addresses that share their first `bits`.
  private record Block(InetAddress first, int bits) {

    static Block of(String written) {
      int slash = written.indexOf('/');
      return new Block(
          InetAddress.ofLiteral(written.substring(0, slash)),
          Integer.parseInt(written.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
      byte[] start = first.getAddress();
      for (int i = 0; i < bits; i++) {
        int bit = 0x80 >> (i % 8);
        if (((start[i / 8] ^ address[i / 8]) & bit) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
