package org.chenbao.app.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The desk's own page and what it is made of, from the program itself.
final class Pages {
  private static final String FOLDER = "/desk/";
  private static final Pattern ASSET = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+");
  private static final int NONCE = 16;
  private static final String PLACE = "{{nonce}}";
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json",
          "map", "application/json",
          "txt", "text/plain; charset=utf-8");

  /// What the page may do: its own scripts and styles, its own server, nobody else's anything.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{{nonce}}';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private final SecureRandom random = new SecureRandom();

  /// The page, with a number for its own styles that is used once.
  void page(Context context) {
    byte[] bytes = new byte[NONCE];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    String page =
        resource("index.html")
            .map(found -> new String(found, StandardCharsets.UTF_8))
            .orElseThrow(() -> Declined.missing("this build has no desk"));
    context.header("Content-Security-Policy", POLICY.replace(PLACE, nonce));
    context.contentType("text/html; charset=utf-8").result(page.replace(PLACE, nonce));
  }

  /// A part of it; its name changes with what is in it, so it is kept for good.
  void asset(Context context) {
    String name = context.pathParam("name");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    byte[] found =
        Optional.of(name)
            .filter(n -> ASSET.matcher(n).matches() && TYPES.containsKey(ending))
            .flatMap(n -> resource("assets/" + n))
            .orElseThrow(() -> Declined.missing("no such part of the desk: load it again"));
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(TYPES.getOrDefault(ending, "text/plain")).result(found);
  }

  /// The JSON interface, described.
  static void described(Context context) {
    byte[] found =
        at("openapi.yaml").orElseThrow(() -> Declined.missing("this build has no description"));
    context.contentType("application/yaml; charset=utf-8").result(found);
  }

  private static Optional<byte[]> resource(String name) {
    return at(FOLDER + name);
  }

  private static Optional<byte[]> at(String place) {
    try (InputStream in = Pages.class.getResourceAsStream(place)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
