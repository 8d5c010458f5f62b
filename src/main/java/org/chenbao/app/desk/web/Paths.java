package org.chenbao.app.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Consumer;

/// Where groups of routes are added: each is below `/desk/api/` and for who is in.
final class Paths {
  private final RoutesConfig routes;
  private final Reception reception;

  Paths(RoutesConfig routes, Reception reception) {
    this.routes = routes;
    this.reception = reception;
  }

  void get(String path, Consumer<Visit> route) {
    routes.get(Shield.API + path, context -> route.accept(visit(context)));
  }

  void post(String path, Consumer<Visit> route) {
    routes.post(Shield.API + path, context -> route.accept(visit(context)));
  }

  void put(String path, Consumer<Visit> route) {
    routes.put(Shield.API + path, context -> route.accept(visit(context)));
  }

  private Visit visit(Context context) {
    return new Visit(context, reception.session(context));
  }
}
