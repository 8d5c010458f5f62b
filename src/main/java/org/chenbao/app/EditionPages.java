package org.chenbao.app;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers with the list of editions and with the files of each; nothing else can be asked for.
final class EditionPages implements HttpHandler {
  private static final Pattern FILE =
      Pattern.compile("/(\\d{4}-\\d{2}-\\d{2}(?:-en)?)/([a-z]+\\.(?:html|md|json|png))");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:-en)?");
  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "md", "text/markdown; charset=utf-8",
          "json", "application/json",
          "png", "image/png");
  private static final String HEAD =
      """
      <!doctype html><html lang="zh-Hans"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>晨报 Chenbao</title><style>
      :root { color-scheme: light dark; }
      body { max-width: 38em; margin: 12vh auto; padding: 0 1.2em;
        font: 1.05rem/1.8 system-ui, "Noto Sans CJK SC", sans-serif; }
      h1 { font-weight: 600; letter-spacing: .04em; }
      li { margin: .4em 0; list-style: none; font-variant-numeric: tabular-nums; }
      ul { padding: 0; }
      </style><h1>晨报</h1>
      """;

  private final Path editions;

  EditionPages(Path editions) {
    this.editions = editions;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      // A page of another site must not read these through a name that points here.
      if (!local(exchange) || !exchange.getRequestMethod().equals("GET")) {
        send(exchange, 403, "text/plain", "no\n".getBytes(StandardCharsets.UTF_8));
        return;
      }
      answer(exchange, exchange.getRequestURI().getPath());
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Matcher file = FILE.matcher(path);
    if (path.equals("/")) {
      send(exchange, 200, HTML, list().getBytes(StandardCharsets.UTF_8));
    } else if (file.matches()
        && Files.isRegularFile(editions.resolve(file.group(1)).resolve(file.group(2)))) {
      Path found = editions.resolve(file.group(1)).resolve(file.group(2));
      String ending = path.substring(path.lastIndexOf('.') + 1);
      send(exchange, 200, TYPES.getOrDefault(ending, "text/plain"), Files.readAllBytes(found));
    } else {
      send(exchange, 404, "text/plain", "no such edition\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private String list() throws IOException {
    String items =
        days().stream()
            .map(day -> "<li><a href=\"/" + day + "/index.html\">" + day + "</a></li>\n")
            .collect(Collectors.joining());
    return HEAD
        + (items.isEmpty()
            ? "<p>还没有一期。先运行 <code>chenbao brief</code>。</p>\n"
            : "<ul>\n" + items + "</ul>\n");
  }

  private List<String> days() throws IOException {
    if (!Files.isDirectory(editions)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(editions)) {
      return folders
          .filter(f -> Files.isRegularFile(f.resolve("index.html")))
          .map(f -> f.getFileName().toString())
          .filter(name -> DAY.matcher(name).matches())
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static boolean local(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && host.matches("(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d+)?");
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
