package org.chenbao.app.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Routes for programs on the desk's server, which let in by a way of their own: no session counts
/// there. The server's shield, limits and faults are theirs too.
public interface Annex extends AutoCloseable {
  /// Adds the routes.
  void add(RoutesConfig routes);

  /// True where a path is the annex's own, whether a route is there or not.
  boolean owns(String path);

  /// Tells a program why it is not answered.
  ///
  /// @param words one line
  void refuse(Context context, int status, String words);

  @Override
  default void close() {}
}
