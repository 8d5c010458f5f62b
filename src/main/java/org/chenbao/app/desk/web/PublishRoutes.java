package org.chenbao.app.desk.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.Approval;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.web.Outlets.Matter;
import org.chenbao.app.desk.web.Outlets.Order;
import org.chenbao.app.desk.web.Outlets.Receipt;
import org.chenbao.app.desk.web.Outlets.Shown;
import org.chenbao.model.Body;
import tools.jackson.databind.JsonNode;

/// The gate, and what goes out: each shown first, let go by a person, and noted.
final class PublishRoutes implements DeskServer.Group {
  /// What the audit log calls an approval.
  static final String APPROVE = "approve";

  private static final String CHANNELS = DayRoutes.DAY + "/channels";
  private static final List<String> ERRANDS = List.of("edition", "correction", "withdrawal");
  private static final int LONGEST = 100;
  private static final int MOST_CHANNELS = 50;

  /// A message's own page may show itself, with the styles it brings, and do nothing.
  private static final String POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
          + " frame-ancestors 'self'";

  private final Desk desk;
  private final Outlets outlets;
  private final Events events;

  PublishRoutes(Desk desk, Outlets outlets, Events events) {
    this.desk = desk;
    this.outlets = outlets;
    this.events = events;
  }

  @Override
  public void add(Paths paths) {
    paths.get(DayRoutes.DAY + "/ruling", visit -> visit.say(DayRoutes.day(desk, visit).ruling()));
    paths.post(DayRoutes.DAY + "/approve", this::approve);
    paths.get(
        CHANNELS,
        visit -> visit.say(new OutletRows(matter(visit)).of(outlets.show(matter(visit)))));
    paths.get(CHANNELS + "/{name}/{place}/html", visit -> part(visit, true));
    paths.get(CHANNELS + "/{name}/{place}/image", visit -> part(visit, false));
    paths.post(DayRoutes.DAY + "/publish", this::publish);
    paths.post(DayRoutes.DAY + "/settle", this::settle);
  }

  private void approve(Visit visit) {
    JsonNode body = visit.body();
    String name = Visit.text(body, "name", LONGEST).strip();
    Day day = DayRoutes.day(desk, visit);
    switch (day.approve(name, Visit.number(body, "version"))) {
      case Approval.Published(int revision, String state) -> {
        desk.audit(name, APPROVE, "revision " + revision + " of " + which(visit));
        events.tell("day", Map.of("date", visit.date(), "lang", visit.language().code()));
        visit.say(Map.of("revision", revision, "state", state));
      }
      case Approval.Held(var ruling) -> {
        visit.context().status(422);
        visit.say(Map.of("error", "the gate holds this text: see what it names", "ruling", ruling));
      }
    }
  }

  private static String which(Visit visit) {
    return visit.date() + " " + visit.language().code();
  }

  private static boolean withdrawal(Visit visit) {
    return "withdrawal".equals(visit.context().queryParam("errand"));
  }

  private static Matter matter(Visit visit) {
    return new Matter(visit.date(), visit.language(), withdrawal(visit));
  }

  private void publish(Visit visit) {
    JsonNode body = visit.body();
    String errand = Visit.text(body, "errand", LONGEST);
    if (!ERRANDS.contains(errand)) {
      throw Declined.unreadable("the errand is edition, correction or withdrawal");
    }
    List<String> channels = Visit.texts(body, "channels", MOST_CHANNELS);
    var matter = new Matter(visit.date(), visit.language(), errand.equals("withdrawal"));
    var order = new Order(matter, channels, errand, Visit.text(body, "seen", LONGEST));
    desk.audit(
        visit.name(),
        "publish",
        errand + " of " + which(visit) + " to " + String.join(", ", channels));
    Shown shown = outlets.publish(order, this::told);
    visit.say(new OutletRows(matter).of(shown));
  }

  private void settle(Visit visit) {
    JsonNode body = visit.body();
    String channel = Visit.text(body, "channel", LONGEST);
    String said = Visit.text(body, "said", LONGEST);
    desk.audit(visit.name(), "settle", said + " of " + which(visit) + " at " + channel);
    Matter matter = matter(visit);
    visit.say(new OutletRows(matter).of(outlets.settle(matter, channel, said, this::told)));
  }

  private void told(String channel, Receipt receipt) {
    events.tell(
        "delivery", Map.of("channel", channel, "state", receipt.state(), "words", receipt.words()));
  }

  private void part(Visit visit, boolean html) {
    Context context = visit.context();
    String channel = context.pathParam("name");
    int place = (int) Math.min(Visit.number(context.pathParam("place")), Integer.MAX_VALUE);
    Optional<Body> part = outlets.part(matter(visit), channel, place, html);
    byte[] bytes =
        part.orElseThrow(() -> Declined.missing("that message has no such part")).bytes();
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Frame-Options", "SAMEORIGIN");
    context.contentType(html ? "text/html; charset=utf-8" : "image/png").result(bytes);
  }
}
