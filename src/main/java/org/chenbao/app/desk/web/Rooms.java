package org.chenbao.app.desk.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.duty.Duties;
import org.chenbao.app.desk.duty.Runner;
import org.chenbao.app.desk.duty.Runs;
import org.chenbao.app.desk.guard.Session;
import org.chenbao.io.archive.Audited;

/// What the server's routes work on.
///
/// @param diary notes what is not to be forgotten
/// @param events tells every open desk
/// @param groups routes by what they are about
/// @param told what a desk is told of the house as it comes in
/// @param end ends what goes on by itself
public record Rooms(
    Reception.Diary diary,
    Events events,
    List<DeskServer.Group> groups,
    Supplier<Map<String, Object>> told,
    Runnable end)
    implements AutoCloseable {
  /// As far as one looks for who approved last.
  private static final int LOOKED_BACK = 200;

  /// Stands for who is not in yet.
  static final Session NOBODY = new Session("", "", "", "zh", Instant.EPOCH);

  public Rooms {
    groups = List.copyOf(groups);
  }

  /// What leads out of the desk.
  ///
  /// @param settings what the desk was started with, for a person to read
  public record Doorways(
      Links links, Outlets outlets, Books books, Sources sources, Map<String, Object> settings) {}

  /// The rooms of a newsroom; what is to be done at its hour is done from now on.
  ///
  /// @param duties makes the desk's duties, given what runs a day
  /// @param faults is told of what went wrong behind a person's back
  public static Rooms of(
      Desk desk,
      Runs runs,
      Function<Runner, Duties> duties,
      Doorways doorways,
      Consumer<RuntimeException> faults) {
    var events = new Events();
    var runner = new Runner(runs, events::tell, faults);
    Duties kept = duties.apply(runner);
    kept.start(faults);
    List<DeskServer.Group> groups =
        List.of(
            new DayRoutes(desk, doorways.links(), kept::lockdown, events),
            new TextRoutes(desk, events),
            new PublishRoutes(desk, doorways.outlets(), events),
            new HouseRoutes(desk, runner, kept, doorways.settings(), events),
            paths -> paths.get("costs", visit -> visit.say(doorways.books().told())),
            new SourceRoutes(desk, doorways.sources(), kept::lockdown),
            new SearchRoutes(desk));
    Runnable end =
        () -> {
          kept.close();
          desk.close();
        };
    return new Rooms(diary(desk), events, groups, () -> told(kept, runner, doorways), end);
  }

  private static Reception.Diary diary(Desk desk) {
    return new Reception.Diary() {
      @Override
      public void note(String name, String what, String words) {
        desk.audit(name, what, words);
      }

      @Override
      public String last() {
        return desk.audited(LOOKED_BACK).stream()
            .filter(e -> e.what().equals(PublishRoutes.APPROVE))
            .map(Audited::name)
            .findFirst()
            .orElse("");
      }
    };
  }

  private static Map<String, Object> told(Duties duties, Runner runner, Doorways doorways) {
    var told = new LinkedHashMap<String, Object>();
    told.put("lockdown", duties.lockdown());
    told.put("running", runner.running());
    told.put("version", doorways.settings().getOrDefault("version", ""));
    return told;
  }

  @Override
  public void close() {
    end.run();
    events.close();
  }
}
