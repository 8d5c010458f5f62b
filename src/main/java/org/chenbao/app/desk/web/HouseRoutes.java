package org.chenbao.app.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.duty.Duties;
import org.chenbao.app.desk.duty.Hour;
import org.chenbao.app.desk.duty.Runner;
import org.chenbao.io.archive.DutyBook.Duty;
import org.chenbao.model.Language;
import tools.jackson.databind.JsonNode;

/// The house: running a day, its hour, lockdown, and what was noted.
final class HouseRoutes implements DeskServer.Group {
  private static final int SHOWN_DAYS = 14;
  private static final int SHOWN_NOTES = 500;
  private static final int LONGEST = 64;

  private final Desk desk;
  private final Runner runner;
  private final Duties duties;
  private final Map<String, Object> settings;
  private final Events events;

  /// @param settings what the desk was started with, for a person to read
  HouseRoutes(
      Desk desk, Runner runner, Duties duties, Map<String, Object> settings, Events events) {
    this.desk = desk;
    this.runner = runner;
    this.duties = duties;
    this.settings = settings;
    this.events = events;
  }

  @Override
  public void add(Paths paths) {
    paths.post("run", this::run);
    paths.get("schedule", visit -> visit.say(schedule()));
    paths.put("schedule", this::schedule);
    paths.put("lockdown", this::lockdown);
    paths.get("settings", visit -> visit.say(settings()));
    paths.get("audit", this::audit);
  }

  private void run(Visit visit) {
    JsonNode body = visit.body();
    String day = Visit.text(body, "date", LONGEST);
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(Visit.date(day));
    String lang = Visit.text(body, "lang", LONGEST);
    Language language = lang.isEmpty() ? duties.hour().language() : Visit.language(lang);
    if (duties.lockdown()) {
      throw Declined.lockedDown();
    }
    if (!runner.begin(date, language)) {
      throw Declined.overtaken("a run is going on: wait for it");
    }
    LocalDate made = date.orElseGet(runner::today);
    desk.audit(visit.name(), "run", made + " " + language.code());
    visit.context().status(202);
    visit.say(Map.of("date", made.toString(), "lang", language.code()));
  }

  private Map<String, Object> schedule() {
    Hour hour = duties.hour();
    var told = new LinkedHashMap<String, Object>();
    told.put("hour", hour.clock());
    told.put("zone", hour.zone().getId());
    told.put("lang", hour.language().code());
    told.put("on", hour.on());
    told.put("next", duties.next().map(Instant::toString).orElse(null));
    told.put("days", duties.latest(SHOWN_DAYS).stream().map(HouseRoutes::row).toList());
    return told;
  }

  private static Map<String, Object> row(Duty duty) {
    return Map.of(
        "date", duty.date().toString(),
        "lang", duty.language().code(),
        "state", duty.state().name().toLowerCase(Locale.ROOT),
        "tries", duty.tries(),
        "at", duty.at().toString(),
        "words", duty.words());
  }

  private void schedule(Visit visit) {
    JsonNode body = visit.body();
    Hour hour =
        Hour.of(
                Visit.text(body, "hour", LONGEST),
                Visit.text(body, "zone", LONGEST),
                Visit.language(Visit.text(body, "lang", LONGEST)),
                Visit.flag(body, "on"))
            .orElseThrow(
                () -> Declined.unreadable("an hour is like 06:30, a zone like Asia/Shanghai"));
    duties.set(hour);
    String words = hour.on() ? hour.clock() + " " + hour.zone() : "off";
    desk.audit(visit.name(), "schedule", words);
    visit.say(schedule());
  }

  private void lockdown(Visit visit) {
    boolean on = Visit.flag(visit.body(), "on");
    duties.lockdown(on);
    desk.audit(visit.name(), "lockdown", on ? "on" : "off");
    events.tell("lockdown", Map.of("on", on));
    visit.say(settings());
  }

  private Map<String, Object> settings() {
    var told = new LinkedHashMap<>(settings);
    told.put("lockdown", duties.lockdown());
    told.put("running", runner.running());
    return told;
  }

  private void audit(Visit visit) {
    visit.say(
        desk.audited(SHOWN_NOTES).stream()
            .map(e ->
                Map.of(
                    "at", e.at().toString(),
                    "name", e.name(),
                    "what", e.what(),
                    "words", e.words()))
            .toList());
  }
}
