package org.chenbao.app.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Audited;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// Every day that can be opened. Safe for use by many threads.
public final class Desk {
  /// A day takes some ten megabytes; a person works on today's, in two languages at most, and looks
  /// at yesterday's.
  private static final int OPEN = 4;

  private final Backroom room;
  private final Map<Key, Day> open = new LinkedHashMap<>(OPEN, 1, true);

  public Desk(Archive archive, Press press, InstantSource clock) {
    this.room = new Backroom(archive, press, clock);
  }

  /// Finds things in the archive; to be closed by whoever asked for it.
  public Finder finder() {
    return new Finder(room.archive().folder(), room.clock());
  }

  /// An article in its newest wording, of whichever day.
  ///
  /// @throws Refusal where there is none of that id
  public Article article(String id) {
    return room.article(id).orElseThrow(() -> Refusal.unknown("there is no such article"));
  }

  private record Key(LocalDate date, Language language) {}

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
    var key = new Key(date, language);
    synchronized (open) {
      Day day = open.get(key);
      if (day == null) {
        Run run =
            room.book()
                .run(date, language)
                .orElseThrow(() -> Refusal.unknown("no run of " + date + ": run the day first"));
        day = Day.open(room, run);
        open.put(key, day);
        open.keySet().stream()
            .limit(Math.max(0, open.size() - OPEN))
            .toList()
            .forEach(open::remove);
      }
      return day;
    }
  }

  /// Tells a day that was opened that another run of it has come.
  public void ran(LocalDate date, Language language) {
    Optional<Day> day;
    synchronized (open) {
      day = Optional.ofNullable(open.get(new Key(date, language)));
    }
    day.ifPresent(Day::again);
  }

  /// Notes what somebody did, for good.
  public void audit(String name, String what, String words) {
    room.book().audit(new Audited(room.clock().instant(), name, what, words));
  }

  /// The latest entries of the audit log, the latest first.
  public List<Audited> audited(int most) {
    return room.book().audited(most);
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
