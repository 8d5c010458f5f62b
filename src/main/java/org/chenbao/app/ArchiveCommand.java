package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao archive …`: what the archive knows of earlier days.
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = "Works on the archive of editions.",
    subcommands = {
      ArchiveCommand.Import.class,
      PruneCommand.class,
      BackupCommands.Make.class,
      BackupCommands.Restore.class,
      ExportCommand.class
    })
final class ArchiveCommand implements Runnable {
  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// Reads an existing site's editions, so that memory works from the first morning. An edition of
  /// our own, or one imported before, stays as it is.
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Reads a folder of editions in Markdown (an existing site's, of any age), so that",
        "nothing they told is told again. What is there already stays."
      },
      footer = {"", "Example:", "  chenbao archive import ~/site/content/daily"})
  static final class Import implements Runnable {
    @Spec @Nullable CommandSpec spec;
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "The folder; looked through to its leaves.")
    private Path folder = Path.of("");

    @Override
    public void run() {
      var console = Console.of(spec, common.quiet);
      List<Path> files = files(folder);
      int imported = 0;
      int stories = 0;
      int passed = 0;
      try (var archive = Archive.open(common.folder())) {
        for (Path file : files) {
          ForeignEdition edition = ForeignEdition.read(file);
          if (edition.told().isEmpty() || isThere(archive, edition)) {
            console.progress().say("  passed over " + file + ": " + why(edition));
            passed++;
          } else {
            archive.store(edition.printed(), edition.told(), Instant.now());
            imported++;
            stories += edition.told().size();
          }
        }
      }
      if (files.isEmpty() || imported + passed == 0) {
        throw CommandFailure.unusable("no edition (*.md) in " + folder);
      }
      console.say(List.of(imported + " editions with " + stories + " stories imported"));
    }

    private static boolean isThere(Archive archive, ForeignEdition edition) {
      return archive.edition(edition.printed().date(), edition.printed().language()).isPresent();
    }

    private static String why(ForeignEdition edition) {
      if (edition.printed().date().getYear() < ForeignEdition.FIRST_YEAR) {
        return "no date in its front matter or its name";
      }
      return edition.told().isEmpty()
          ? "no story found in it"
          : "the archive has an edition of " + edition.printed().date();
    }

    private static List<Path> files(Path folder) {
      if (!Files.isDirectory(folder)) {
        throw CommandFailure.unusable("no such folder: " + folder);
      }
      try (Stream<Path> all = Files.walk(folder)) {
        return all.filter(f -> f.toString().endsWith(".md"))
            .filter(Files::isRegularFile)
            .sorted()
            .toList();
      } catch (IOException e) {
        throw CommandFailure.unusable(folder + " cannot be read: " + e.getMessage());
      }
    }
  }
}
