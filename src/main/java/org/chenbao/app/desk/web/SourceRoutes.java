package org.chenbao.app.desk.web;

import java.util.function.BooleanSupplier;
import org.chenbao.app.desk.Desk;
import tools.jackson.databind.JsonNode;

/// The sources: how they are, and what a person does to them.
final class SourceRoutes implements DeskServer.Group {
  private static final int LONGEST = 2_000;

  private final Desk desk;
  private final Sources sources;
  private final BooleanSupplier lockdown;

  /// @param lockdown true where nothing is to be asked of the network
  SourceRoutes(Desk desk, Sources sources, BooleanSupplier lockdown) {
    this.desk = desk;
    this.sources = sources;
    this.lockdown = lockdown;
  }

  @Override
  public void add(Paths paths) {
    paths.get("sources", visit -> visit.say(sources.told()));
    paths.post("sources/test", this::test);
    paths.post("sources/add", this::take);
    paths.put("sources/turn", this::turn);
  }

  private void test(Visit visit) {
    String which = named(visit.body(), "which");
    requireOpen();
    desk.audit(visit.name(), "source-test", which);
    visit.say(sources.test(which));
  }

  private void take(Visit visit) {
    String url = named(visit.body(), "url");
    if (!url.matches("(?i)https?://\\S+")) {
      throw Declined.unreadable("an address begins with https://");
    }
    requireOpen();
    desk.audit(visit.name(), "source-add", url);
    visit.say(sources.add(url));
  }

  private void turn(Visit visit) {
    JsonNode body = visit.body();
    String url = named(body, "url");
    boolean on = Visit.flag(body, "on");
    sources.turn(url, on);
    desk.audit(visit.name(), on ? "source-on" : "source-off", url);
    visit.say(sources.told());
  }

  private void requireOpen() {
    if (lockdown.getAsBoolean()) {
      throw Declined.lockedDown();
    }
  }

  private static String named(JsonNode body, String key) {
    String text = Visit.text(body, key, LONGEST).strip();
    if (text.isEmpty()) {
      throw Declined.unreadable("name a source");
    }
    return text;
  }
}
