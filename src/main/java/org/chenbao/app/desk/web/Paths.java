package org.chenbao.app.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Where groups of routes are added: each is below `/desk/api/` and for who is in.
final class Paths {
  private final RoutesConfig routes;
  private final Reception reception;
  private final List<String> added = new ArrayList<>();

  Paths(RoutesConfig routes, Reception reception) {
    this.routes = routes;
    this.reception = reception;
  }

  void get(String path, Consumer<Visit> route) {
    add(HandlerType.GET, path, route);
  }

  void post(String path, Consumer<Visit> route) {
    add(HandlerType.POST, path, route);
  }

  void put(String path, Consumer<Visit> route) {
    add(HandlerType.PUT, path, route);
  }

  private void add(HandlerType method, String path, Consumer<Visit> route) {
    added.add(method.name().toLowerCase(Locale.ROOT) + " /" + path);
    routes.addHttpHandler(method, Shield.API + path, context -> route.accept(visit(context)));
  }

  /// What was added, as `get /days`.
  List<String> added() {
    return List.copyOf(added);
  }

  private Visit visit(Context context) {
    return new Visit(context, reception.session(context));
  }
}
