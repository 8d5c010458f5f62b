package org.chenbao.io.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A server on loopback that reads a request's head and then does what a test wants.
final class RudeServer implements Closeable {
  private final ServerSocket server;

  /// What is done with each connection.
  interface Manners {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  RudeServer(Manners manners) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().name("rude").start(() -> serve(manners));
  }

  int port() {
    return server.getLocalPort();
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve(Manners manners) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> talk(socket, manners));
      } catch (IOException _) {
        return;
      }
    }
  }

  private static void talk(Socket socket, Manners manners) {
    try (socket) {
      InputStream in = socket.getInputStream();
      int line = 0;
      for (int c = in.read(); c >= 0; c = in.read()) {
        line = c == '\n' ? 0 : c == '\r' ? line : line + 1;
        if (c == '\n' && in.available() == 0) {
          break;
        }
      }
      manners.answer(socket.getOutputStream());
    } catch (IOException _) {
      // The client hung up, as it should.
      return;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
