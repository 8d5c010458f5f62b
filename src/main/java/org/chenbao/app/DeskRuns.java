package org.chenbao.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.chenbao.app.desk.DayView;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.duty.Duties;
import org.chenbao.app.desk.duty.Runs;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.DeskAct.Kind;
import org.chenbao.model.Language;

/// Runs of the newsroom that the desk asks for: as `brief` makes them, but never over what a person
/// wrote.
///
/// Where a day was edited its new articles are kept and the day is made again from them; its text
/// is carried over, and nothing is published until somebody approves it.
final class DeskRuns implements Runs {
  private final Archive archive;
  private final Desk desk;
  private final Manner manner;
  private final InstantSource clock;

  /// How days are made.
  ///
  /// @param writer as for `brief --writer`
  /// @param example true where the bundled day is made, whatever day is asked for
  record Manner(Optional<Path> profile, String writer, boolean example) {
    Profile read() {
      return profile.map(Profile::read).orElse(Profile.STANDARD);
    }

    BriefOptions options(LocalDate date, Language language) {
      var options = new BriefOptions();
      options.date = date.toString();
      options.lang = language.code();
      options.profile = profile.orElse(null);
      options.writer = writer;
      return options;
    }
  }

  DeskRuns(Archive archive, Desk desk, Manner manner, InstantSource clock) {
    this.archive = archive;
    this.desk = desk;
    this.manner = manner;
    this.clock = clock;
  }

  @Override
  public LocalDate today() {
    return manner.example()
        ? ExampleRun.DAY
        : clock.instant().atZone(manner.read().zone()).toLocalDate();
  }

  @Override
  public Made run(Optional<LocalDate> date, Language language, Watch watch) {
    LocalDate day = manner.example() ? ExampleRun.DAY : date.orElseGet(this::today);
    BriefOptions options = manner.options(day, language);
    options.gather = edited(day, language);
    options.closed = () -> Duties.lockdown(archive.duties());
    var console = new Console(new PrintWriter(Writer.nullWriter()), new DeskProgress(watch));
    int code =
        manner.example()
            ? new ExampleRun(options, archive.folder(), console).run(archive)
            : new DayRun(options, archive.folder(), console).live(archive);
    linked(day, language);
    desk.ran(day, language);
    String state = code == Exit.DONE ? "published" : "held";
    return new Made(day, language, options.gather ? "draft" : state);
  }

  /// A run has the articles of its sources; those that a person added are added again.
  private void linked(LocalDate day, Language language) {
    archive.desk().acts(day, language).stream()
        .filter(act -> act.kind() == Kind.LINK && !act.undone())
        .flatMap(act -> act.detail().articles().stream())
        .flatMap(id -> archive.article(id).stream())
        .forEach(article -> archive.desk().add(day, language, article, clock.instant()));
  }

  private boolean edited(LocalDate day, Language language) {
    if (archive.desk().run(day, language).isEmpty()) {
      return false;
    }
    DayView view = desk.day(day, language).view();
    return view.edited() || view.undo() != null;
  }
}
