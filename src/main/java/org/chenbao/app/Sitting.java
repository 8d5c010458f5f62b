package org.chenbao.app;

import java.nio.file.Path;
import java.util.List;
import org.chenbao.digest.Digest;
import org.chenbao.edit.Pen;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;

/// One run of the newsroom over an opened data folder.
final class Sitting {
  private final Archive archive;
  private final Models models;
  private final Console console;

  Sitting(Archive archive, Models models, Console console) {
    this.archive = archive;
    this.models = models;
    this.console = console;
  }

  /// Keeps the cover that is given for the day, or for every day.
  private void cover(Assignment day, BriefOptions how) {
    var covers = new OwnCovers(archive.folder());
    Language language = day.profile().language();
    if (how.cover != null) {
      covers.keep(how.cover, day.day(), language);
    } else {
      day.profile().cover().ifPresent(c -> covers.keepUnlessGiven(c, day.day(), language));
    }
  }

  /// Makes, rules on and publishes an edition; the exit code says how it went.
  ///
  /// @param how the writer asked for, and whether anything may be spent
  int run(Assignment day, Intake intake, BriefOptions how) {
    day.profile().cover().ifPresent(OwnCovers::fit);
    var stages = new Stages(System::nanoTime, console.progress());
    List<Article> articles = stages.run("collect", intake::articles, List::size);
    console.progress().asked(intake.outcomes());
    intake.findings().stream()
        .filter(f -> f.severity() != Finding.Severity.NOTE)
        .forEach(f -> console.progress().say("  " + f.detail()));
    archive.keep(articles, intake.standings(), day.now());
    if (articles.isEmpty()) {
      throw CommandFailure.unusable(
          "no article for " + day.day() + ": every source was silent or had nothing new");
    }
    if (!how.dryRun) {
      archive.desk().keep(run(day, how), articles);
    }
    if (how.gather) {
      return Exit.DONE;
    }
    Ruling ruling = newsroom(day, how, stages).edition(day, articles);
    if (how.dryRun) {
      console.say(models.books().estimate());
      return Exit.DONE;
    }
    models.books().plainer().forEach(line -> console.progress().say("  " + line));
    List<String> channels =
        day.example() ? List.of() : ChannelFile.beside(how.profile, archive.folder()).names();
    if (ruling instanceof Ruling.Cleared) {
      cover(day, how);
    }
    var outtray = new Outtray(archive, day.folder(), channels);
    return switch (ruling) {
      case Ruling.Cleared cleared -> {
        Edition edition =
            stages.run(
                "publish",
                () -> outtray.publish(cleared, day.now(), r -> report(intake, stages, r)),
                e -> e.all().size());
        console.say(Announcement.of(edition, day.folder(), articles.size(), stages.seconds()));
        yield Exit.DONE;
      }
      case Ruling.Held held -> {
        outtray.hold(held, r -> report(intake, stages, r));
        console.say(Announcement.of(held, day.folder()));
        yield Exit.FOUND;
      }
    };
  }

  /// The run as the desk needs it to make the day again.
  private Run run(Assignment day, BriefOptions how) {
    String profile = how.profile == null ? "" : how.profile.toAbsolutePath().normalize().toString();
    var making =
        new Run.Making(
            how.writer, profile, day.profile().stories(), day.example(), within(day.folder()));
    return new Run(day.day(), day.profile().language(), day.now(), making);
  }

  /// A folder inside the data folder goes where that goes.
  private Path within(Path folder) {
    Path data = archive.folder().toAbsolutePath().normalize();
    return folder.startsWith(data) ? data.relativize(folder) : folder;
  }

  private byte[] report(Intake intake, Stages stages, Ruling ruling) {
    var asked = new Report.Asked(intake.outcomes(), intake.findings());
    return new Report(asked, stages.done(), models.books(), ruling).bytes();
  }

  private Newsroom newsroom(Assignment day, BriefOptions how, Stages stages) {
    return new Newsroom(
        new Digest(
            models.likeness(),
            models.weights(),
            day.profile().interests().in(day.profile().language())),
        new Writers(day.profile(), models.books(), archive::articles).of(how.writer, pens(how)),
        models.books()::author,
        archive.memory(day.profile().language()),
        stages);
  }

  private List<Pen> pens(BriefOptions how) {
    List<Pen> pens = models.books().pens();
    return how.showPrompts
        ? pens.stream().<Pen>map(pen -> new ShownPen(pen, console::say)).toList()
        : pens;
  }
}
