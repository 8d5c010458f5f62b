package org.chenbao.app.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.chenbao.app.desk.guard.Session;

/// What the server's routes work on.
///
/// @param diary notes what is not to be forgotten
/// @param routes makes the groups of routes, given the way to tell every open desk
record Rooms(Reception.Diary diary, Function<Events, List<DeskServer.Group>> routes) {
  /// Stands for who is not in yet.
  static final Session NOBODY = new Session("", "", "", "zh", Instant.EPOCH);

  List<DeskServer.Group> groups(Events events) {
    return routes.apply(events);
  }
}
