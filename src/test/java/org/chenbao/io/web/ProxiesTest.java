package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:7890, HTTP",
    "socks5://127.0.0.1:1080, SOCKS",
    "socks5h://127.0.0.1:1080/, SOCKS",
    "SOCKS://[::1]:1080, SOCKS",
  })
  void proxyShouldBeRead(String written, Proxy.Type type) {
    assertThat(Proxies.read(written)).get().extracting(Proxy::type).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "127.0.0.1:7890", "http://127.0.0.1", "ftp://a:1", "http://a:99999"})
  void whatIsNoProxyShouldBeNone(String written) {
    assertThat(Proxies.read(written)).isEmpty();
  }
}
