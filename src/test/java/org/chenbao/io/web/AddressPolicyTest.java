package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Decision;
import org.chenbao.io.web.AddressPolicy.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {
  private static final AddressPolicy STRICT = new AddressPolicy(Set.of());
  private static final AddressPolicy HOME =
      new AddressPolicy(
          Set.of(
              new Allowance("127.0.0.1", 11434, Use.MODEL),
              new Allowance("RssHub.local", 1200, Use.FEED),
              new Allowance("[::1]", 8000, Use.FEED)));

  @ParameterizedTest
  @CsvFileSource(resources = "/io/web/addresses.tsv", delimiter = '\t')
  void addressesShouldBeDecidedAsWritten(String address, String verdict) {
    Decision decision = STRICT.address(address, Use.PAGE);
    if (verdict.equals("permitted")) {
      assertThat(decision).isEqualTo(new Decision.Permitted());
    } else {
      assertThat(((Decision.Forbidden) decision).why()).contains(verdict);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::a00:1",
        "2002:a00:1::1",
        "2001:0:a00:1::1"
      })
  void aNameShouldNotLeadToAPlaceThatIsNotPublic(String address) {
    assertThat(STRICT.connection("a.example", 443, InetAddress.ofLiteral(address), Use.FEED))
        .isInstanceOfSatisfying(
            Decision.Forbidden.class,
            f -> assertThat(f.why()).startsWith("a.example leads to ").endsWith("not public"));
  }

  @Test
  void aNameMayLeadToThePublicInternet() {
    assertThat(
            STRICT.connection("a.example", 443, InetAddress.ofLiteral("93.184.215.14"), Use.FEED))
        .isEqualTo(new Decision.Permitted());
  }

  @Test
  void anAllowanceShouldHoldForItsHostPortAndUseOnly() {
    Decision permitted = new Decision.Permitted();
    assertThat(HOME.address("http://127.0.0.1:11434/v1", Use.MODEL)).isEqualTo(permitted);
    assertThat(HOME.address("http://127.0.0.1:11434/v1", Use.PAGE)).isNotEqualTo(permitted);
    assertThat(HOME.address("http://127.0.0.1:11434/v1", Use.FEED)).isNotEqualTo(permitted);
    assertThat(HOME.address("http://127.0.0.1:11435/v1", Use.MODEL)).isNotEqualTo(permitted);
    assertThat(HOME.address("http://127.0.0.2:11434/v1", Use.MODEL)).isNotEqualTo(permitted);
    assertThat(HOME.address("http://x@127.0.0.1:11434/v1", Use.MODEL)).isNotEqualTo(permitted);
    assertThat(HOME.address("http://[::1]:8000/", Use.FEED)).isEqualTo(permitted);
    InetAddress home = InetAddress.ofLiteral("192.168.0.2");
    assertThat(HOME.connection("rsshub.local", 1200, home, Use.FEED)).isEqualTo(permitted);
    assertThat(HOME.connection("rsshub.local", 1201, home, Use.FEED)).isNotEqualTo(permitted);
    assertThat(HOME.connection("other.local", 1200, home, Use.FEED)).isNotEqualTo(permitted);
  }

  @Test
  void theTableShouldHoldEveryReservedBlock() throws Exception {
    String table = Files.readString(Path.of("src/test/resources/io/web/addresses.tsv"));
    assertThat(table.lines().filter(l -> l.endsWith("not public"))).hasSizeGreaterThan(40);
  }
}
