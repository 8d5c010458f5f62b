package org.chenbao.app.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.text.DeskText;
import org.chenbao.app.desk.text.DeskText.Pushed;
import org.chenbao.app.desk.text.DeskText.Update;
import tools.jackson.databind.JsonNode;

/// A day's text: its changes as people type them, its history, and what is to be said of it.
final class TextRoutes implements DeskServer.Group {
  private static final String TEXT = DayRoutes.DAY + "/text";
  private static final int LONGEST_CLIENT = 100;

  /// A desk that was away sends what piled up in several goes.
  private static final int MOST_UPDATES = 1_000;

  private final Desk desk;
  private final Events events;

  TextRoutes(Desk desk, Events events) {
    this.desk = desk;
    this.events = events;
  }

  @Override
  public void add(Paths paths) {
    paths.get(TEXT, this::now);
    paths.get(TEXT + "/updates", this::updates);
    paths.post(TEXT + "/updates", this::push);
    paths.get(TEXT + "/history", this::history);
    paths.get(TEXT + "/history/{version}", this::earlier);
    paths.post(TEXT + "/restore", this::restore);
    paths.post(DayRoutes.DAY + "/check", this::check);
  }

  private DeskText text(Visit visit) {
    return DayRoutes.day(desk, visit).text();
  }

  private void now(Visit visit) {
    DeskText.State now = text(visit).now();
    visit.say(Map.of("version", now.version(), "text", now.text(), "base", now.base()));
  }

  private void updates(Visit visit) {
    DeskText text = text(visit);
    long since = Visit.number(Optional.ofNullable(visit.context().queryParam("since")).orElse(""));
    visit.say(told(text.updates(since), since));
  }

  private static Map<String, Object> told(List<Update> updates, long since) {
    return Map.of(
        "version",
        since + updates.size(),
        "updates",
        updates.stream().map(TextRoutes::row).toList());
  }

  private static Map<String, Object> row(Update update) {
    return Map.of("clientID", update.client(), "changes", Visit.read(update.changes()));
  }

  private void push(Visit visit) {
    JsonNode body = visit.body();
    long version = Visit.number(body, "version");
    List<Update> updates = read(body.path("updates"));
    Pushed pushed = fitting(() -> text(visit).push(version, updates, visit.name()));
    switch (pushed) {
      case Pushed.Accepted(long reached) -> {
        tell(visit, reached);
        visit.say(Map.of("version", reached));
      }
      case Pushed.Behind(long _, List<Update> missed) -> {
        visit.context().status(409);
        visit.say(told(missed, version));
      }
    }
  }

  private static List<Update> read(JsonNode rows) {
    if (!rows.isArray() || rows.isEmpty() || rows.size() > MOST_UPDATES) {
      throw Declined.unreadable("updates is a list of 1 to " + MOST_UPDATES + " changes");
    }
    List<Update> updates = new ArrayList<>();
    for (JsonNode row : rows.values()) {
      String client = Visit.text(row, "clientID", LONGEST_CLIENT);
      if (!row.path("changes").isArray()) {
        throw Declined.unreadable("changes is a change set of CodeMirror");
      }
      updates.add(new Update(client, row.path("changes").toString()));
    }
    return updates;
  }

  private void history(Visit visit) {
    visit.say(
        text(visit).history().stream()
            .map(e ->
                Map.of(
                    "version", e.version(),
                    "at", e.stamp().at().toString(),
                    "by", e.stamp().name(),
                    "words", e.words(),
                    "size", e.size()))
            .toList());
  }

  private void earlier(Visit visit) {
    long version = Visit.number(visit.context().pathParam("version"));
    String text = found(() -> text(visit).at(version));
    visit.say(Map.of("version", version, "text", text));
  }

  private void restore(Visit visit) {
    long earlier = Visit.number(visit.body(), "version");
    long reached = found(() -> text(visit).restore(earlier, visit.name()));
    tell(visit, reached);
    visit.say(Map.of("version", reached));
  }

  private void check(Visit visit) {
    String words = Visit.text(visit.body(), "text", Visit.MOST_BYTES);
    visit.say(DayRoutes.day(desk, visit).check(words));
  }

  private void tell(Visit visit, long version) {
    events.tell(
        "text", Map.of("date", visit.date(), "lang", visit.language().code(), "version", version));
  }

  private static <T> T fitting(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw Declined.impossible("the change does not fit the text: " + e.getMessage());
    }
  }

  private static <T> T found(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw Declined.missing(String.valueOf(e.getMessage()));
    }
  }
}
