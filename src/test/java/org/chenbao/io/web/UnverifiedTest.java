package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Fetch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A host whose certificate nobody signed.
class UnverifiedTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path folder;
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException, InterruptedException, GeneralSecurityException {
    server.useHttps(context(keys(folder.resolve("keys.p12"))).getSocketFactory());
    server.start();
    server.enqueue(new MockResponse.Builder().body("news").build());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aCertificateThatNobodySignedShouldBeRefused() {
    assertThat(fetch("self.example", Purpose.FEED))
        .isEqualTo(
            new Fetch.Failed(
                url("self.example"), "TLS: nobody we trust signed the certificate", false));
  }

  @Test
  void aHostThatAPersonNamesShouldBeAsked() {
    assertThat(fetch("self.example", Purpose.FEED, "self.example")).isInstanceOf(Fetch.Fresh.class);
  }

  @Test
  void noOtherHostShouldBeAsked() {
    assertThat(fetch("other.example", Purpose.FEED, "self.example"))
        .isInstanceOf(Fetch.Failed.class);
  }

  @Test
  void whatHoldsKeysShouldAlwaysBeVerified() {
    var policy = new AddressPolicy(Set.of(), Set.of("self.example"));

    assertThat(policy.verifies("self.example", Use.PAGE)).isFalse();
    assertThat(policy.verifies("self.example", Use.MODEL)).isTrue();
    assertThat(policy.verifies("self.example", Use.CHANNEL)).isTrue();
  }

  private Fetch fetch(String host, Purpose purpose, String... unverified) {
    var allowances =
        Stream.of(Use.FEED, Use.PAGE)
            .map(use -> new Allowance(host, server.getPort(), use))
            .collect(Collectors.toSet());
    var policy = new AddressPolicy(allowances, Set.of(unverified));
    var names = new Names().put(host, "127.0.0.1");
    var pace = new OkHttpWeb.Pace(Duration.ofSeconds(20), Duration.ZERO);
    return new OkHttpWeb(policy, WebMemory.NONE, InstantSource.fixed(Instant.EPOCH), names, pace)
        .fetch(url(host), purpose);
  }

  private String url(String host) {
    return "https://" + host + ":" + server.getPort() + "/feed";
  }

  private static Path keys(Path file) throws IOException, InterruptedException {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    var process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "self",
                "-keyalg",
                "EC",
                "-dname",
                "CN=self.example",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return file;
  }

  private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
