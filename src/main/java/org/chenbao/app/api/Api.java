package org.chenbao.app.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Scope;
import org.chenbao.app.desk.guard.Token;
import org.chenbao.app.desk.guard.Tokens;
import org.chenbao.app.desk.web.Annex;
import org.chenbao.app.desk.web.Declined;
import org.chenbao.app.desk.web.Outlets;
import org.chenbao.app.desk.web.Premises;
import org.chenbao.io.search.Hit;
import org.chenbao.io.search.Question;

/// What programs reach on the desk's server: REST, figures, and tools for assistants.
public final class Api implements Annex {
  static final String ROOT = "/api/";
  static final String VERSION = ROOT + "v1/";
  private static final String METRICS = "/metrics";
  static final String ASSISTANTS = "/mcp";
  private static final String DESCRIPTION = "openapi.json";

  private final Lock lock;
  private final Gate gate;
  private final ApiRoutes routes;
  private final Metrics metrics;
  private final Supplier<HttpServlet> mcp;

  /// @param lock where a password is set, figures are for tokens alone
  public Api(Premises premises, Lock lock, Desk desk, House house, Outlets outlets) {
    this.lock = lock;
    var library = new Library(premises.data(), (question, most) -> found(desk, question, most));
    var tokens = new Tokens(premises.data(), premises.clock());
    this.gate = new Gate(tokens, premises.clock(), desk::audit);
    this.routes = new ApiRoutes(library, desk, house, outlets, gate);
    this.metrics = new Metrics(library, house);
    this.mcp = Once.of(() -> Mcp.servlet(new Toolbox(library, house)));
  }

  private static List<Hit> found(Desk desk, Question question, int most) {
    return desk.finder()
        .all(question, most)
        .orElseThrow(() -> Declined.busy("the archive is being read: ask again in some seconds"));
  }

  @Override
  public void add(RoutesConfig config) {
    config.get(ROOT + DESCRIPTION, Api::described);
    for (ApiRoutes.Route route : routes.all()) {
      config.addHttpHandler(
          route.method(), VERSION + route.path(), context -> answer(route, context));
    }
    config.get(METRICS, this::figures);
    config.post(ASSISTANTS, this::assist);
  }

  /// The routes below `/api/v1`, as `get /editions`.
  public List<String> added() {
    return routes.all().stream().map(ApiRoutes.Route::name).toList();
  }

  private void answer(ApiRoutes.Route route, Context context) {
    Token token = gate.admit(context, route.scope());
    route.answer().accept(new Call(context, token));
  }

  /// Without a password only this machine can ask. With one, a server in front may make everybody
  /// look like this machine, so that the address tells nothing.
  private void figures(Context context) {
    if (lock.set()) {
      gate.admit(context, Scope.READ);
    }
    context.contentType(Metrics.TYPE).result(metrics.text());
  }

  private void assist(Context context) {
    gate.admit(context, Scope.READ);
    try {
      mcp.get().service(context.req(), context.res());
    } catch (ServletException | IOException e) {
      throw new IllegalStateException("an assistant could not be answered", e);
    }
  }

  private static void described(Context context) {
    try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
      context.contentType("application/json").result(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith(ROOT) || path.equals(METRICS) || path.equals(ASSISTANTS);
  }

  @Override
  public void refuse(Context context, int status, String words) {
    Call.problem(context, status, words);
  }
}
