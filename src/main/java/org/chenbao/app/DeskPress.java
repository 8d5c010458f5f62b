package org.chenbao.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.Press;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Stories;
import org.chenbao.edit.compose.Orders;
import org.chenbao.edit.gate.Amendments;
import org.chenbao.edit.gate.Gate;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling;

/// The newsroom behind the desk: makes a run again from what is stored, and asks nobody anything.
final class DeskPress implements Press {
  private static final Progress SILENT =
      new Progress(new PrintWriter(java.io.Writer.nullWriter()), true);

  private final Archive archive;
  private final Map<String, String> environment;
  private final Optional<Path> profile;

  /// @param environment names the models whose answers are remembered
  /// @param profile the profile that `serve` was given: its channels are those of every day
  DeskPress(Archive archive, Map<String, String> environment, Optional<Path> profile) {
    this.archive = archive;
    this.environment = Map.copyOf(environment);
    this.profile = profile;
  }

  @Override
  public Stories stories(Run run, List<Article> articles) {
    Assignment day = assignment(run);
    try (var models = Models.open(archive.folder(), SILENT, ModelBooks.none())) {
      var digest =
          new Digest(
              models.likeness(),
              models.weights(),
              day.profile().interests().in(day.profile().language()));
      return newsroom(run, day, digest, ModelBooks.none()).stories(day, articles);
    }
  }

  @Override
  public Ruling edition(Run run, Stories stories, Orders orders) {
    Assignment day = assignment(run);
    ModelBooks books =
        new Pens(environment, answers(run), archive).remembered(run.making().writer(), day);
    return newsroom(run, day, new Digest(Likeness.SILENT), books).edition(day, stories, orders);
  }

  @Override
  public Ruling rule(Run run, Edition edition, Amendments amendments) {
    Profile settings = assignment(run).profile();
    Edition marked = edition.thin(edition.stories().size() < settings.gate().stories());
    return new Gate(settings.gate(), settings.quoting())
        .rule(marked, Newsroom.finished(marked), amendments);
  }

  @Override
  public Edition publish(Run run, Ruling.Cleared cleared) {
    Path own = run.making().profile().isEmpty() ? null : Path.of(run.making().profile());
    List<String> channels =
        run.making().example()
            ? List.of()
            : ChannelFile.beside(profile.orElse(own), archive.folder()).names();
    var outtray = new Outtray(archive, folder(run), channels);
    return outtray.publish(cleared, run.at(), DeskPress::report);
  }

  private static byte[] report(Ruling ruling) {
    return new Report(Report.Asked.NOBODY, List.of(), ModelBooks.none(), ruling).bytes();
  }

  private Newsroom newsroom(Run run, Assignment day, Digest digest, ModelBooks books) {
    return new Newsroom(
        digest,
        new Writers(day.profile(), books, archive::articles)
            .of(run.making().writer(), books.pens()),
        books::author,
        archive.memory(run.language()),
        new Stages(System::nanoTime, SILENT));
  }

  private static Path answers(Run run) {
    return run.making().example() ? Bundled.answers(run.date()) : Path.of("");
  }

  private Assignment assignment(Run run) {
    Run.Making making = run.making();
    Profile base =
        making.profile().isEmpty() ? Profile.STANDARD : Profile.read(Path.of(making.profile()));
    Profile profile = base.in(run.language()).telling(making.stories());
    return new Assignment(run.date(), run.at(), profile, folder(run), making.example());
  }

  private Path folder(Run run) {
    return archive.folder().toAbsolutePath().normalize().resolve(run.making().folder());
  }
}
