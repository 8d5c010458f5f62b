package org.chenbao.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.chenbao.io.warc.ExampleDay;

/// The bundled day, made once in a data folder that tests copy and open the desk on.
final class ExampleDesk {
  private static Path home = Path.of("");

  private ExampleDesk() {}

  /// A data folder of its own with the example's run, as `brief --example` leaves it.
  static synchronized Path into(Path folder) {
    try {
      if (home.toString().isEmpty()) {
        Path made = Files.createTempDirectory("chenbao-example");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(made)));
        make(made);
        home = made;
      }
      // Another test may have named another home since.
      System.setProperty("chenbao.home", home.toString());
      copy(home.resolve("data/example"), folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path home) {
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a folder the project's own, with the bundled day in it as the build packs it.
  static void home(Path home) throws IOException {
    for (String day : List.of("2026-02-12", "2026-02-13")) {
      Path warc = home.resolve("target/examples").resolve(day + ".warc.gz");
      Files.createDirectories(warc.getParent());
      ExampleDay.pack(Path.of("examples").resolve(day), warc);
    }
    Path answers = Path.of("examples/2026-02-13/recorded-answers.jsonl");
    Files.createDirectories(home.resolve(answers).getParent());
    Files.copy(answers, home.resolve(answers));
    System.setProperty("chenbao.home", home.toString());
  }

  private static void make(Path home) throws IOException {
    home(home);
    int code = Main.run("brief", "--example", "--quiet", "--data", home.resolve("data").toString());
    if (code != Exit.DONE) {
      throw new IllegalStateException("the example ended with " + code);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path there = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else {
          Files.copy(file, there);
        }
      }
    }
  }
}
