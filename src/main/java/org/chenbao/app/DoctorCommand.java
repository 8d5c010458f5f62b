package org.chenbao.app;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Endpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chenbao doctor`: whether this machine has what a day needs, and what to do where it has not.
///
/// It asks nothing of the network and changes nothing but that a data folder is made.
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Says whether this machine has what a day needs. Asks nothing of the network.",
      "Exit code 1 where something is missing."
    },
    footer = {"", "Example:", "  chenbao doctor"})
final class DoctorCommand implements Callable<Integer> {
  /// Titles of 29 days take 89 MB, and one day of 92 whole pages 25 MB: room for two months of
  /// pages.
  private static final long LEAST_SPACE = 2L << 30;

  private static final int LEAST_JAVA = 25;

  @Mixin CommonOptions common = new CommonOptions();

  private record Sign(boolean good, String what) {}

  @Override
  public Integer call() {
    Path folder = common.folder();
    var signs = new ArrayList<Sign>();
    signs.add(java());
    signs.add(archive(folder));
    signs.add(space(folder));
    signs.add(font());
    signs.add(example());
    signs.add(model());
    signs.forEach(s -> System.out.print((s.good() ? "ok      " : "missing ") + s.what() + "\n"));
    System.out.flush();
    return signs.stream().allMatch(Sign::good) ? Exit.DONE : Exit.FOUND;
  }

  private static Sign java() {
    int version = Runtime.version().feature();
    return new Sign(version >= LEAST_JAVA, "Java " + version + " (25 or later is needed)");
  }

  private static Sign archive(Path folder) {
    try (var _ = Archive.open(folder)) {
      return new Sign(true, "the archive in " + folder + " opens");
    } catch (Unusable e) {
      return new Sign(false, "the archive: " + e.getMessage());
    }
  }

  private static Sign space(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      String gigabytes = "%.1f GB free".formatted(free / (double) (1L << 30));
      return new Sign(free >= LEAST_SPACE, gigabytes + " where the data is (2 GB are two months)");
    } catch (IOException e) {
      return new Sign(false, "free space in " + folder + ": " + e.getMessage());
    }
  }

  private static Sign font() {
    boolean chinese =
        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
            .anyMatch(f -> f.canDisplay('晨'));
    return chinese
        ? new Sign(true, "a font with Chinese characters, for covers")
        : new Sign(false, "a font with Chinese characters: install one (Debian: fonts-noto-cjk)");
  }

  private static Sign example() {
    try {
      return new Sign(true, "the example day: " + Bundled.captures(ExampleRun.DAY).getFileName());
    } catch (CommandFailure e) {
      return new Sign(false, "the example day: " + e.getMessage());
    }
  }

  private static Sign model() {
    try {
      var chosen = new ChosenModels(System.getenv());
      List<Endpoint> endpoints = chosen.endpoints(chosen.choices(List.of()));
      return new Sign(
          true,
          endpoints.isEmpty()
              ? "no model is set, and none is needed (CHENBAO_LLM sets one)"
              : "a model is set: " + endpoints.getFirst());
    } catch (Unusable e) {
      return new Sign(false, "the model: " + e.getMessage());
    }
  }
}
