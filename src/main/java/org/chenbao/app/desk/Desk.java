package org.chenbao.app.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Audited;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// Every day that can be opened. Safe for use by many threads.
public final class Desk implements AutoCloseable {
  private final Backroom room;
  private final Finder finder;
  private final OpenDays open = new OpenDays();

  public Desk(Archive archive, Press press, InstantSource clock) {
    this.room = new Backroom(archive, press, clock);
    this.finder = new Finder(archive.folder(), clock);
  }

  /// Finds things in the archive.
  public Finder finder() {
    return finder;
  }

  /// An article in its newest wording, of whichever day.
  ///
  /// @throws Refusal where there is none of that id
  public Article article(String id) {
    return room.article(id).orElseThrow(() -> Refusal.unknown("there is no such article"));
  }

  /// A day that was run, before it is opened.
  ///
  /// @param state as in [DayView]; `none` where a run made no edition
  public record Line(String date, String lang, String state, String title, int revision) {}

  /// Every day that was run, the latest first.
  public List<Line> days() {
    return room.book().runs().stream().map(this::line).toList();
  }

  /// A day; opening one takes some seconds the first time.
  ///
  /// @throws Refusal where it was never run
  public Day day(LocalDate date, Language language) {
    return open.day(new OpenDays.Key(date, language), () -> opened(date, language));
  }

  /// True where a day can be had at once; else it is being opened from now on.
  public boolean ready(LocalDate date, Language language) {
    return open.ready(new OpenDays.Key(date, language), () -> opened(date, language));
  }

  private Day opened(LocalDate date, Language language) {
    Run run =
        room.book()
            .run(date, language)
            .orElseThrow(() -> Refusal.unknown("no run of " + date + ": run the day first"));
    return Day.open(room, run);
  }

  /// Begins what the first reader of a morning would wait for: opening the latest day, and taking
  /// into the search what is new.
  public void warm() {
    room.book().runs().stream().findFirst().ifPresent(run -> ready(run.date(), run.language()));
    finder.ready();
  }

  /// Tells a day that was opened that another run of it has come.
  public void ran(LocalDate date, Language language) {
    open.known(new OpenDays.Key(date, language)).ifPresent(Day::again);
  }

  /// Notes what somebody did, for good.
  public void audit(String name, String what, String words) {
    room.book().audit(new Audited(room.clock().instant(), name, what, words));
  }

  /// The latest entries of the audit log, the latest first.
  public List<Audited> audited(int most) {
    return room.book().audited(most);
  }

  @Override
  public void close() {
    open.close();
    finder.close();
  }

  private Line line(Run run) {
    return room.archive()
        .edition(run.date(), run.language())
        .map(p ->
            new Line(
                run.date().toString(),
                run.language().code(),
                p.state().name().toLowerCase(java.util.Locale.ROOT),
                p.page().title(),
                p.revision()))
        .orElseGet(() -> new Line(run.date().toString(), run.language().code(), "none", "", 0));
  }
}
