package org.chenbao.app.api;

import io.javalin.http.HandlerType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.guard.Scope;
import org.chenbao.app.desk.web.Declined;
import org.chenbao.app.desk.web.Outlets;
import org.chenbao.io.search.Hit;
import org.chenbao.io.search.Kind;
import org.chenbao.io.search.Question;
import org.chenbao.model.Language;
import tools.jackson.databind.JsonNode;

/// The REST interface, as a table of its routes below `/api/v1/`.
final class ApiRoutes {
  private static final String EDITION = "editions/{date}/{lang}";
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");
  private static final int MOST_CHANNELS = 50;

  private final Library library;
  private final Desk desk;
  private final House house;
  private final Outlets outlets;
  private final Gate gate;

  ApiRoutes(Library library, Desk desk, House house, Outlets outlets, Gate gate) {
    this.library = library;
    this.desk = desk;
    this.house = house;
    this.outlets = outlets;
    this.gate = gate;
  }

  /// A route.
  ///
  /// @param path below `/api/v1/`
  record Route(HandlerType method, String path, Scope scope, Consumer<Call> answer) {
    private static Route get(String path, Consumer<Call> answer) {
      return new Route(HandlerType.GET, path, Scope.READ, answer);
    }

    /// As `get /editions`.
    String name() {
      return method.name().toLowerCase(Locale.ROOT) + " /" + path;
    }
  }

  List<Route> all() {
    return List.of(
        Route.get("editions", c -> c.page(library.issues().stream().map(Rows::of).toList())),
        Route.get(EDITION, c -> c.say(library.edition(c.date(), c.language()))),
        Route.get(EDITION + "/markdown", this::markdown),
        Route.get(EDITION + "/stories/{id}", this::story),
        Route.get("days", c -> c.page(desk.days())),
        Route.get(
            "days/{date}/{lang}/stories",
            c -> c.page(desk.day(c.date(), c.language()).view().stories())),
        Route.get(
            "articles/{id}", c -> c.say(Rows.of(library.article(c.context().pathParam("id"))))),
        Route.get("sources", c -> c.page(house.sources())),
        Route.get("search", this::search),
        Route.get("costs", this::costs),
        new Route(HandlerType.POST, EDITION + "/publish", Scope.PUBLISH, this::publish));
  }

  private void markdown(Call call) {
    library.edition(call.date(), call.language());
    byte[] found =
        house
            .markdown(call.date(), call.language())
            .orElseThrow(() -> Declined.missing("that edition's files are not in the data folder"));
    call.say("text/markdown; charset=utf-8", found);
  }

  private void story(Call call) {
    String id = call.context().pathParam("id");
    call.say(Rows.of(library.story(call.date(), call.language(), id)));
  }

  private void search(Call call) {
    Question question =
        new Question(
            call.asked("q").orElseThrow(() -> Declined.unreadable("q is what to look for")),
            call.asked("kind").map(ApiRoutes::kind).orElse(Set.of(Kind.values())),
            call.asked("from").map(Call::day),
            call.asked("until").map(Call::day),
            call.asked("lang").map(Call::language),
            call.asked("source").orElse(""));
    int limit = Math.max(1, call.number("limit", Call.PAGE, Call.MOST));
    List<Map<String, Object>> hits =
        library.search(question, limit).stream().map(Hit::row).toList();
    call.say(Map.of("items", hits));
  }

  static Set<Kind> kind(String written) {
    return List.of(Kind.values()).stream()
        .filter(kind -> kind.key().equals(written))
        .findFirst()
        .map(Set::of)
        .orElseThrow(() -> Declined.unreadable("kind is article, story or edition"));
  }

  private void costs(Call call) {
    Instant from = call.asked("from").map(Call::day).map(ApiRoutes::start).orElse(Instant.EPOCH);
    Optional<Instant> until = call.asked("until").map(Call::day).map(day -> start(day.plusDays(1)));
    call.say(house.costs(from, until.orElse(FOREVER)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// Shows what would go where; sends it where the program sends back what it was shown.
  private void publish(Call call) {
    JsonNode body = call.body();
    LocalDate date = call.date();
    Language language = call.language();
    var matter = new Outlets.Matter(date, language, false);
    String seen = body.path("seen").asString("");
    if (seen.isEmpty()) {
      call.say(outlets.show(matter));
      return;
    }
    List<String> channels = channels(body.path("channels"));
    String words = "edition of " + date + " " + language.code();
    gate.note(call.token(), "publish", words + " to " + String.join(", ", channels));
    var order = new Outlets.Order(matter, channels, "edition", seen);
    call.say(outlets.publish(order, (_, _) -> {}));
  }

  private static List<String> channels(JsonNode rows) {
    boolean names = rows.isArray() && rows.valueStream().allMatch(JsonNode::isString);
    if (!names || rows.isEmpty() || rows.size() > MOST_CHANNELS) {
      throw Declined.unreadable("channels is a list of 1 to " + MOST_CHANNELS + " names");
    }
    return rows.valueStream().map(JsonNode::asString).toList();
  }
}
