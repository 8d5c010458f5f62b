package org.chenbao.app.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.chenbao.app.desk.Refusal;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Session;
import org.chenbao.io.Unusable;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/// The desk's server: its own routes, and groups of routes that others bring.
public final class DeskServer implements AutoCloseable {
  /// Connections at once: five editors and a hundred readers with six each.
  private static final int CONNECTIONS = 1_000;

  private static final String SESSION = Shield.API + "session";

  private final Shield shield;
  private final Reception reception;
  private final Pages pages = new Pages();
  private final EditionPages editions;
  private final Rooms rooms;
  private final Annex annex;
  private final Consumer<Throwable> faults;
  private final Javalin server;
  private List<String> added = List.of();

  /// A group of routes below `/desk/api/`.
  interface Group {
    void add(Paths paths);
  }

  /// Starts.
  ///
  /// @param lock the password, where there is one
  /// @param rooms what the desk works on
  /// @param annex what programs reach beside it
  /// @param faults is told of the program's own faults, once each
  /// @throws Unusable where the address cannot be listened on
  public static DeskServer start(
      Premises premises, Lock lock, Rooms rooms, Annex annex, Consumer<Throwable> faults) {
    return new DeskServer(premises, lock, rooms, annex, faults);
  }

  private DeskServer(
      Premises premises, Lock lock, Rooms rooms, Annex annex, Consumer<Throwable> faults) {
    this.annex = annex;
    this.faults = faults;
    this.shield = new Shield(premises);
    this.reception = new Reception(premises, lock, rooms.diary());
    this.editions = new EditionPages(premises.data().resolve("editions"));
    this.rooms = rooms;
    this.server = Javalin.create(this::configure);
    listen(premises);
  }

  private void listen(Premises premises) {
    try {
      server.start(premises.host(), premises.port());
    } catch (JavalinBindException e) {
      throw new Unusable(
          Unusable.Kind.INPUT,
          premises.host() + ":" + premises.port() + " is taken: choose another with --port",
          e);
    }
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// The routes of the groups, as `get /days`.
  List<String> added() {
    return added;
  }

  @Override
  public void close() {
    rooms.close();
    annex.close();
    server.stop();
  }

  private void configure(JavalinConfig config) {
    // Threads of the system: what computes on virtual ones holds as many as there are processors
    // until it is done, and a page would wait for it.
    config.concurrency.useVirtualThreads = false;
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Visit.MOST_BYTES;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    config.jetty.modifyServer(DeskServer::bound);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    // Before the editions' own path, which any two words fit.
    annex.add(config.routes);
    routes(config.routes);
    faults(config.routes);
    var paths = new Paths(config.routes, reception);
    rooms.groups().forEach(group -> group.add(paths));
    paths.get("openapi.yaml", visit -> Pages.described(visit.context()));
    added = paths.added();
  }

  private static void bound(Server server) {
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
  }

  private void routes(RoutesConfig routes) {
    routes.before(shield::admit);
    routes.get("/", context -> shown(context, editions::list));
    routes.get("/{day}/{file}", context -> shown(context, editions::file));
    routes.get("/healthz", context -> Visit.say(context, Map.of("status", "ok")));
    routes.get("/desk", context -> context.redirect("/desk/"));
    routes.get("/desk/", pages::page);
    routes.get("/desk/assets/{name}", pages::asset);
    routes.get(SESSION, context -> reception.look(context, this::told));
    routes.post(SESSION, context -> enter(context));
    routes.delete(
        SESSION,
        context -> {
          reception.leave(context, reception.session(context));
          Visit.say(context, reception.told(Optional.empty()));
        });
    routes.sse(
        Shield.API + "events",
        client -> {
          Session session = reception.session(client.ctx());
          rooms.events().listen(client, () -> reception.in(session));
        });
  }

  private void enter(Context context) {
    var visit = new Visit(context, Rooms.NOBODY);
    Session session = reception.enter(context, visit.body());
    told(reception.told(Optional.of(session)), context);
  }

  private void told(Map<String, Object> session, Context context) {
    var told = new LinkedHashMap<>(session);
    told.putAll(rooms.told().get());
    Visit.say(context, told);
  }

  /// Behind a password editions are shown to who is signed in.
  private void shown(Context context, Consumer<Context> page) {
    if (reception.closedTo(context)) {
      context.redirect("/desk/");
    } else {
      page.accept(context);
    }
  }

  private void faults(RoutesConfig routes) {
    routes.exception(Declined.class, (e, context) -> refuse(context, e.status(), line(e)));
    routes.exception(
        HttpResponseException.class, (e, context) -> refuse(context, e.getStatus(), words(e)));
    routes.exception(Refusal.class, (e, context) -> refuse(context, status(e.kind()), line(e)));
    routes.exception(Unusable.class, (e, context) -> refuse(context, 503, line(e)));
    routes.exception(
        Exception.class,
        (e, context) -> {
          if (putAway(context)) {
            return;
          }
          faults.accept(e);
          refuse(
              context, 500, "a fault of the program, not of yours; serve tells where it is noted");
        });
  }

  /// True where the server has ended this answer: nobody can be told anything, and whoever tries
  /// fails again without end.
  private static boolean putAway(Context context) {
    try {
      context.statusCode();
      return false;
    } catch (IllegalStateException _) {
      return true;
    }
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case UNKNOWN -> 404;
      case MOVED -> 409;
      case UNUSABLE -> 422;
    };
  }

  private static String line(RuntimeException e) {
    return Objects.requireNonNullElse(e.getMessage(), "").lines().findFirst().orElse("");
  }

  private static String words(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> "there is nothing here";
      case 405 -> "that cannot be done here";
      case 413 -> "at most " + Visit.MOST_BYTES + " bytes are taken at once";
      default -> "the request cannot be read";
    };
  }

  private void refuse(Context context, int status, String words) {
    context.status(status);
    if (annex.owns(context.path())) {
      annex.refuse(context, status, words);
    } else if (context.path().startsWith(Shield.API)) {
      Visit.say(context, Map.of("error", words));
    } else {
      context.contentType("text/plain; charset=utf-8").result(words + "\n");
    }
  }
}
