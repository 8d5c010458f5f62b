package org.chenbao.app;

import java.nio.file.Path;
import java.util.List;
import org.chenbao.io.archive.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao archive backup` and `restore`: a data folder in one file, and back.
final class BackupCommands {
  private BackupCommands() {}

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = {
        "Writes the data folder to one ZIP file, also while the desk is at work. What can be made",
        "again (site, search index) is left out. Keep it as safely as the folder: settings and the",
        "desk's password hash are in it."
      },
      footer = {"", "Example:", "  chenbao archive backup ~/chenbao-monday.zip"})
  static final class Make implements Runnable {
    @Spec @Nullable CommandSpec spec;
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "The backup to write.")
    private Path file = Path.of("");

    @Override
    public void run() {
      int files = Backup.make(common.folder(), file);
      Console.of(spec, common.quiet).say(List.of(files + " files in " + file));
    }
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = {
        "Makes a data folder of a backup. What was on its way to a channel waits for a person:",
        "it may have been sent since the backup was made."
      },
      footer = {"", "Example:", "  chenbao archive restore ~/chenbao-monday.zip --data news"})
  static final class Restore implements Runnable {
    @Spec @Nullable CommandSpec spec;
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Override
    public void run() {
      Path folder = common.folder();
      int files = Backup.restore(file, folder);
      Console.of(spec, common.quiet).say(List.of(files + " files in " + folder));
    }
  }
}
