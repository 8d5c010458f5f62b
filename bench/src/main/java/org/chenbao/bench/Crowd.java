package org.chenbao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;

/// A thousand feeds on loopback, an address of 127/8 for each: one in twenty is hostile, twenty are
/// on one slow host. They say the same for as long as the process lives.
final class Crowd {
  private static final int HOSTS = 980;
  private static final int ON_ONE = 20;
  private static final int ONE_IN = 20;
  private static final Duration SLOW = Duration.ofSeconds(2);

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";

  private Crowd() {}

  /// What a host does with a request.
  private interface Manners {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private static final List<Manners> HOSTILE =
      List.of(
          _ -> Thread.sleep(Duration.ofMinutes(2)),
          out -> forever(out, HEAD + "\r\n", "a", Duration.ofSeconds(1)),
          out -> forever(out, HEAD + "\r\n", "a".repeat(65_536), Duration.ZERO),
          out -> forever(out, HEAD, "X-Filler: " + "a".repeat(8_192) + "\r\n", Duration.ZERO),
          out -> write(out, "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"),
          out -> write(out, "HTTP/1.1 429 No\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"),
          out -> write(out, "HTTP/1.1 301 To\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"),
          out -> write(out, "SSH-2.0-nonsense\r\n"),
          out -> write(out, HEAD + "Content-Length: 999\r\n\r\n<rss>"),
          out -> write(out, HEAD + "Content-Length: 9\r\n\r\nnot a fee"));

  /// Begins to serve.
  static List<Source> open() throws IOException {
    Instant printed = Instant.now().minusSeconds(3_600);
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < HOSTS; i++) {
      int number = i;
      boolean hostile = i % ONE_IN == 1;
      Manners manners =
          hostile ? HOSTILE.get(i / ONE_IN % HOSTILE.size()) : out -> feed(out, number, printed);
      String host = "127.1.%d.%d".formatted(i / 250, 1 + i % 250);
      sources.add(source(host, serve(host, manners), i));
    }
    String slow = "127.2.0.1";
    int port = serve(slow, out -> slowly(out, printed));
    for (int i = HOSTS; i < HOSTS + ON_ONE; i++) {
      sources.add(source(slow, port, i));
    }
    return sources;
  }

  /// A policy that lets these be asked.
  static AddressPolicy policy(List<Source> sources) {
    Set<Allowance> allowances = new HashSet<>();
    for (Source source : sources) {
      URI at = URI.create(source.url());
      allowances.add(new Allowance(at.getHost(), at.getPort(), Use.FEED));
      allowances.add(new Allowance(at.getHost(), at.getPort(), Use.PAGE));
    }
    return new AddressPolicy(allowances);
  }

  private static Source source(String host, int port, int number) {
    var outlet = new Outlet("Paper " + number, "paper" + number + ".example", Tier.STANDARD);
    String url = "http://%s:%d/%d".formatted(host, port, number);
    return new Source("s" + number, url, Source.Kind.FEED, outlet, false);
  }

  private static int serve(String host, Manners manners) throws IOException {
    var server = new ServerSocket(0, 50, InetAddress.ofLiteral(host));
    Thread.ofVirtual()
        .start(() -> {
          while (!server.isClosed()) {
            try {
              Socket socket = server.accept();
              Thread.ofVirtual().start(() -> talk(socket, manners));
            } catch (IOException _) {
              return;
            }
          }
        });
    return server.getLocalPort();
  }

  private static void talk(Socket socket, Manners manners) {
    try (socket) {
      if (socket.getInputStream().read(new byte[8_192]) > 0) {
        manners.answer(socket.getOutputStream());
      }
    } catch (IOException _) {
      // The other side has hung up: here that is the expected end.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void forever(OutputStream out, String head, String more, Duration pause)
      throws IOException, InterruptedException {
    write(out, head);
    while (true) {
      write(out, more);
      Thread.sleep(pause);
    }
  }

  private static void slowly(OutputStream out, Instant printed)
      throws IOException, InterruptedException {
    Thread.sleep(SLOW);
    feed(out, HOSTS, printed);
  }

  private static void feed(OutputStream out, int number, Instant printed) throws IOException {
    String at = DateTimeFormatter.RFC_1123_DATE_TIME.format(printed.atOffset(ZoneOffset.UTC));
    String entries =
        IntStream.range(0, 3)
            .mapToObj(i ->
                """
                <item><title>Story %d of paper %d</title><link>https://paper%d.example/%d</link>
                <pubDate>%s</pubDate><description>%s</description></item>\
                """
                    .formatted(i, number, number, i, at, "Words of a story. ".repeat(40)))
            .collect(Collectors.joining());
    String body = "<rss version=\"2.0\"><channel><title>P</title>" + entries + "</channel></rss>";
    write(out, HEAD + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
  }
}
