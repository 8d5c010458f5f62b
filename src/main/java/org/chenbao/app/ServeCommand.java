package org.chenbao.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Password;
import org.chenbao.app.desk.web.Premises;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao serve`: the desk and the finished editions, on this machine alone unless a person says
/// otherwise.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Opens the desk and shows the finished editions, in a browser on this machine.",
      "While it runs it is the one that writes to the data folder: days are made at the desk."
    },
    footer = {
      "",
      "Examples:",
      "  chenbao serve                      the desk, at http://127.0.0.1:8025/desk/",
      "  chenbao serve --example            the same on the bundled day, offline",
      "  chenbao serve --set-password       asks for the password that others come in with",
      "  chenbao serve --bind 0.0.0.0       for other machines too, once there is a password"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int STANDARD_PORT = 8025;

  @Spec @Nullable CommandSpec spec;
  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--port", paramLabel = "N", description = "The port (default: ${DEFAULT-VALUE}).")
  int port = STANDARD_PORT;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
  String bind = Doorplate.LOOPBACK;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = {
        "The address under which people reach it, where that is another:",
        "of a server with https in front of it, or a name in your network."
      })
  @Nullable String url;

  @Option(names = "--set-password", description = "Ask for a password, keep it, and end.")
  boolean setPassword;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "The profile of days made at the desk; see docs/settings.md.")
  @Nullable Path profile;

  @Option(
      names = "--writer",
      paramLabel = "extractive|standard|deep",
      description = "Who writes days made at the desk (default: ${DEFAULT-VALUE}).")
  String writer = Writers.EXTRACTIVE;

  @Option(
      names = "--example",
      description = "The bundled example day, in a folder of its own in the data folder.")
  boolean example;

  @Override
  public Integer call() throws InterruptedException {
    var console = Console.of(spec, common.quiet);
    Path data = example ? ExampleRun.folder(common.folder()) : common.folder();
    var lock = new Lock(data);
    if (setPassword) {
      keep(lock, System.in);
      console.progress().say("chenbao: the password is set; open desks go on until they sign out");
      return Exit.DONE;
    }
    Premises premises = premises(data, lock);
    var manner = new DeskRuns.Manner(Optional.ofNullable(profile), writer, example);
    var house = DeskHouse.open(premises, lock, manner, console);
    Runtime.getRuntime().addShutdownHook(new Thread(house::close));
    house.warm();
    console.progress().say("chenbao: " + house.address() + " (Ctrl-C ends)");
    new CountDownLatch(1).await();
    return Exit.DONE;
  }

  /// Where the desk is to be.
  ///
  /// @throws CommandFailure where other machines could reach it and no password is set
  Premises premises(Path data, Lock lock) {
    Doorplate plate = Doorplate.of(bind, Optional.ofNullable(url));
    if (plate.beyond() && !lock.set()) {
      throw CommandFailure.unusable(
          "other machines could come in at "
              + (url == null ? bind : url)
              + ": set a password first with chenbao serve --set-password");
    }
    var clock = InstantSource.system();
    return new Premises(bind, port, plate.doors(), plate.encrypted(), data, clock);
  }

  /// Asks on a terminal twice, or reads one line.
  static void keep(Lock lock, InputStream in) {
    String secret =
        Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .map(ServeCommand::asked)
            .or(() -> line(in))
            .orElseThrow(() -> CommandFailure.unusable("no password was given"));
    Password.trouble(secret)
        .ifPresent(trouble -> {
          throw CommandFailure.unusable(trouble);
        });
    lock.set(Password.of(secret));
  }

  private static String asked(java.io.Console terminal) {
    String one = read(terminal, "Password: ");
    if (!one.equals(read(terminal, "Again: "))) {
      throw CommandFailure.unusable("the two are not the same: nothing was changed");
    }
    return one;
  }

  private static String read(java.io.Console terminal, String prompt) {
    char[] typed = terminal.readPassword(prompt);
    return typed == null ? "" : new String(typed);
  }

  private static Optional<String> line(InputStream in) {
    try {
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.ofNullable(reader.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
