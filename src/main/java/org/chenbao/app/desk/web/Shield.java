package org.chenbao.app.desk.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.app.desk.guard.Doors;

/// Looks at where a request comes from, before anything else does, and tells the browser what our
/// pages may do.
final class Shield {
  static final String API = "/desk/api/";

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /// What every answer carries. Pages say more: their own policy replaces the strictest one here.
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY");

  private final Premises premises;

  Shield(Premises premises) {
    this.premises = premises;
  }

  /// Lets a request through.
  ///
  /// @throws Declined where another site's page made it, or may have
  void admit(Context context) {
    HEADERS.forEach(context::header);
    if (premises.encrypted()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
    String host = header(context, "Host");
    if (!premises.doors().named(host)) {
      throw Declined.forbidden("the desk is not called that: use the address that serve printed");
    }
    boolean reading = reading(context);
    boolean guarded = !reading || context.path().startsWith(API);
    String origin = header(context, "Origin");
    if (guarded && !Doors.own(host, origin, header(context, "Sec-Fetch-Site"))) {
      throw Declined.forbidden("only the desk's own page may ask that");
    }
    if (!reading && body(context) && !json(context)) {
      throw Declined.unreadable("the desk takes application/json");
    }
  }

  static boolean reading(Context context) {
    return READING.contains(context.req().getMethod());
  }

  private static boolean body(Context context) {
    return context.req().getContentLengthLong() > 0
        || context.req().getHeader("Transfer-Encoding") != null;
  }

  /// A form of another site cannot say this.
  private static boolean json(Context context) {
    return header(context, "Content-Type").matches("(?i)application/json\\s*(?:;.*)?");
  }

  static String header(Context context, String name) {
    return Optional.ofNullable(context.req().getHeader(name)).orElse("");
  }
}
