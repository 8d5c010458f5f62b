package org.chenbao.app.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of editions and the files of each; nothing else can be asked for.
final class EditionPages {
  private static final Pattern FILE = Pattern.compile("[a-z]+\\.(?:html|md|json|png)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:-en)?");
  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "md", "text/markdown; charset=utf-8",
          "json", "application/json",
          "png", "image/png");

  /// An edition's styles are in its page; it has no script, and one that got in does not run.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

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
      </style><main><h1>晨报</h1>
      <p><a href="/desk/">编辑台 · desk</a></p>
      """;

  private final Path editions;

  /// @param editions a folder with a folder for each edition
  EditionPages(Path editions) {
    this.editions = editions;
  }

  /// The list, the latest first.
  void list(Context context) {
    String items =
        days().stream()
            .map(day -> "<li><a href=\"/" + day + "/index.html\">" + day + "</a></li>\n")
            .collect(Collectors.joining());
    String list =
        items.isEmpty()
            ? "<p>还没有一期。先运行 <code>chenbao brief</code>。</p>\n"
            : "<ul>\n" + items + "</ul>\n";
    allow(context);
    context.contentType(HTML).result(HEAD + list + "</main>");
  }

  /// One file of one edition.
  void file(Context context) {
    String day = context.pathParam("day");
    String name = context.pathParam("file");
    Path file = editions.resolve(day).resolve(name);
    if (!DAY.matcher(day).matches()
        || !FILE.matcher(name).matches()
        || !Files.isRegularFile(file)) {
      throw Declined.missing("no such edition");
    }
    allow(context);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    context.contentType(TYPES.getOrDefault(ending, "text/plain")).result(bytes(file));
  }

  private static void allow(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Frame-Options", "SAMEORIGIN");
    context.header("Cache-Control", "no-cache");
  }

  private List<String> days() {
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
