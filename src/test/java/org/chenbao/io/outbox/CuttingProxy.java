package org.chenbao.io.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Stands before a mail server and cuts some connections after a reply that a seed chooses: the
/// reply is not passed on, so that the server may have taken the letter and nobody hears of it.
final class CuttingProxy implements AutoCloseable {
  /// Greeting, `EHLO`, `MAIL`, `RCPT`, the end of the letter, `QUIT`.
  private static final List<Integer> REPLIES = List.of(0, 1, 2, 3, 5, 6);

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Random random;
  private final int percent;
  private final int server;

  CuttingProxy(Random random, int percent, int server) throws IOException {
    this.random = random;
    this.percent = percent;
    this.server = server;
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        int at = random.nextInt(REPLIES.size());
        int replies = random.nextInt(100) < percent ? REPLIES.get(at) : Integer.MAX_VALUE;
        Thread.ofVirtual().start(() -> serve(client, replies));
      }
    } catch (IOException _) {
      return;
    }
  }

  private void serve(Socket client, int replies) {
    try (client;
        Socket to = new Socket(InetAddress.getLoopbackAddress(), server)) {
      Thread.ofVirtual().start(() -> pipe(client, to));
      var said =
          new BufferedReader(
              new InputStreamReader(to.getInputStream(), StandardCharsets.ISO_8859_1));
      int left = replies;
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        boolean last = line.length() < 4 || line.charAt(3) == ' ';
        if (last && left-- == 0) {
          return;
        }
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException _) {
      return;
    }
  }

  private static void pipe(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      return;
    }
  }
}
