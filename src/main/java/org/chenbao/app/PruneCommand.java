package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao archive prune`: deletes captures that a person no longer keeps.
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description = {
      "Deletes the captures (WARC) of runs older than a number of days. Editions, articles and",
      "what they quote stay; a day whose captures are gone can no longer be replayed. A file that",
      "a younger one repeats stays with it, a week longer at most."
    },
    footer = {"", "Example:", "  chenbao archive prune --older 90d --dry-run"})
final class PruneCommand implements Runnable {
  private static final Pattern DAYS = Pattern.compile("(\\d{1,5})d");

  /// A run goes back two days, and reads what did not change from its captures.
  private static final int LEAST = 3;

  @Spec @Nullable CommandSpec spec;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--older",
      paramLabel = "DAYSd",
      required = true,
      description = "Older than this, as 90d; 3d at the least.")
  private String older = "";

  @Option(names = "--dry-run", description = "Tells what would be deleted, and deletes nothing.")
  private boolean dryRun;

  @Override
  public void run() {
    Instant before = Instant.now().minus(age());
    try (var archive = Archive.open(common.folder())) {
      List<Path> files = archive.capturesBefore(before);
      double size = files.stream().mapToLong(PruneCommand::size).sum() / 1e6;
      if (!dryRun) {
        archive.delete(files);
      }
      String done = dryRun ? "would be deleted" : "deleted";
      Console.of(spec, common.quiet)
          .say(List.of("%d files of captures, %.1f MB, %s".formatted(files.size(), size, done)));
    }
  }

  private Duration age() {
    Matcher days = DAYS.matcher(older);
    if (!days.matches() || Integer.parseInt(days.group(1)) < LEAST) {
      throw CommandFailure.unusable(
          "--older takes a number of days from " + LEAST + ", as 90d, not " + older);
    }
    return Duration.ofDays(Integer.parseInt(days.group(1)));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
