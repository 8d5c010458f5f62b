package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chenbao.collect.Collector;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.warc.WarcWeb;

/// The bundled example: the day before into an archive of its own, then the day.
final class ExampleRun {
  static final LocalDate DAY = LocalDate.of(2026, 2, 13);

  private final BriefOptions options;
  private final Path data;
  private final Console console;
  private final Profile profile;

  /// @param data the example's own data folder
  ExampleRun(BriefOptions options, Path data, Console console) {
    this.options = options;
    this.data = data;
    this.console = console;
    this.profile = options.profile();
  }

  /// The example's own folder in a person's data folder.
  static Path folder(Path data) {
    return data.resolve("example");
  }

  /// Runs and tells the exit code.
  int run() {
    try (var archive = Archive.open(data)) {
      return run(archive);
    }
  }

  /// Runs into an archive that is open.
  int run(Archive archive) {
    LocalDate before = DAY.minusDays(1);
    if (archive.edition(before, profile.language()).isEmpty()) {
      console.progress().say("the day before, for the archive to know:");
      sit(archive, before, new BriefOptions(), console.withoutResults());
    }
    console.progress().say("the day:");
    return sit(archive, DAY, options, console);
  }

  private int sit(Archive archive, LocalDate day, BriefOptions how, Console speaking) {
    WarcWeb web = WarcWeb.open(List.of(Bundled.captures(day)));
    Instant now = web.latest();
    var lockdown = new Lockdown();
    var collector = new Collector(how.lockdown ? lockdown.around(web) : web, _ -> {});
    var intake = new SourcesIntake(collector, web.sources(), now, lockdown::findings);
    var assignment = new Assignment(day, now, profile, folder(day), true);
    ModelBooks books =
        new Pens(System.getenv(), Bundled.answers(day), archive).of(how, assignment, lockdown);
    try (var models = Models.open(data, speaking.progress(), books)) {
      return new Sitting(archive, models, speaking).run(assignment, intake, how);
    }
  }

  private Path folder(LocalDate day) {
    Path own = data.resolve("editions").resolve(day.toString());
    Path folder = options.out != null && day.equals(DAY) ? options.out : own;
    return folder.toAbsolutePath().normalize();
  }
}
