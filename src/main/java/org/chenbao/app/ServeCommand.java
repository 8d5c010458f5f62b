package org.chenbao.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao serve`: the finished editions, on this machine alone.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the finished editions in a browser, on this machine alone.",
    footer = {"", "Example:", "  chenbao serve --port 8025"})
final class ServeCommand implements Callable<Integer> {
  private static final int STANDARD_PORT = 8025;
  private static final int BACKLOG = 16;

  @Spec @Nullable CommandSpec spec;
  @Mixin CommonOptions common = new CommonOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
  int port = STANDARD_PORT;

  @Override
  public Integer call() throws InterruptedException {
    Path editions = common.folder().resolve("editions");
    HttpServer server = start(editions, port);
    if (spec != null && !common.quiet) {
      spec.commandLine()
          .getErr()
          .println(
              "chenbao: http://127.0.0.1:" + server.getAddress().getPort() + "/ (Ctrl-C ends)");
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    new CountDownLatch(1).await();
    return Exit.DONE;
  }

  /// Starts serving a folder of editions on the loopback address.
  ///
  /// @param port 0 for any free one
  /// @throws CommandFailure where the port is taken
  static HttpServer start(Path editions, int port) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer server = HttpServer.create(address, BACKLOG);
      server.createContext("/", new EditionPages(editions));
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return server;
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.unusable(
          "port " + port + " cannot be used: " + e.getMessage() + "; choose another with --port");
    }
  }
}
