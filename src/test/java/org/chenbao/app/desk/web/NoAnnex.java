package org.chenbao.app.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// A desk without anything beside it.
enum NoAnnex implements Annex {
  HERE;

  @Override
  public void add(RoutesConfig routes) {}

  @Override
  public boolean owns(String path) {
    return false;
  }

  @Override
  public void refuse(Context context, int status, String words) {
    throw new AssertionError("nothing is its own");
  }
}
