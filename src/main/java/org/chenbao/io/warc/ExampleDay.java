package org.chenbao.io.warc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.io.SourceList;
import org.chenbao.io.Unusable;

/// Packs a day of readable documents into the WARC file that a replay reads.
///
/// `sites/HOST/PATH` becomes `https://HOST/PATH`, captured at 23:00 in Beijing unless
/// `exchanges.yaml` says otherwise. The same documents give the same bytes.
public final class ExampleDay {
  private static final LocalTime CAPTURED = LocalTime.of(23, 0);
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final int OK = 200;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "xml", "application/xml",
          "rss", "application/rss+xml",
          "atom", "application/atom+xml",
          "rdf", "application/rdf+xml",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final Instant captured;
  private final RecordPress press = new RecordPress();

  private ExampleDay(Path folder) {
    this.folder = folder;
    LocalDate day = LocalDate.parse(String.valueOf(folder.getFileName()));
    this.captured = day.atTime(CAPTURED).toInstant(BEIJING);
  }

  /// Packs every day of a folder; does nothing where there is none.
  ///
  /// @param arguments the folder of examples, and the folder to write `DATE.warc.gz` to
  public static void main(String[] arguments) throws IOException {
    Path examples = Path.of(arguments[0]);
    if (!Files.isDirectory(examples)) {
      return;
    }
    try (Stream<Path> days = Files.list(examples)) {
      for (Path day : days.filter(ExampleDay::isDay).sorted().toList()) {
        pack(day, Path.of(arguments[1]).resolve(day.getFileName() + ".warc.gz"));
      }
    }
  }

  /// Packs one day; a file that is there is replaced.
  ///
  /// @param folder named by its date, as in `2026-02-13`
  /// @throws Unusable where a file of the day says something wrong
  public static void pack(Path folder, Path warc) throws IOException {
    var day = new ExampleDay(folder);
    Files.createDirectories(warc.toAbsolutePath().getParent());
    Path next = warc.resolveSibling(warc.getFileName() + ".part");
    try (var out = new RandomAccessFile(next.toFile(), "rw")) {
      out.setLength(0);
      for (RecordPress.Pressed record : day.records()) {
        out.write(record.record().bytes());
      }
    }
    Files.move(next, warc, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isDay(Path folder) {
    return folder.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}");
  }

  private List<RecordPress.Pressed> records() throws IOException {
    var records = new ArrayList<RecordPress.Pressed>();
    records.add(press.info(captured, "an example day (示例), written for Chenbao"));
    Path list = folder.resolve("sources.yaml");
    var sources = SourceList.read(Files.readString(list), list.toString());
    byte[] json = SourceList.json(sources).getBytes(StandardCharsets.UTF_8);
    records.add(press.resource(SourceRecord.ADDRESS, captured, "application/json", json));
    Map<String, ExampleExchange> exchanges = ExampleExchange.read(folder);
    Path sites = folder.resolve("sites");
    try (Stream<Path> walk = Files.walk(sites)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String path = sites.relativize(file).toString().replace('\\', '/');
        records.add(record(file, path, exchanges.getOrDefault(path, ExampleExchange.NONE)));
      }
    }
    return records;
  }

  private RecordPress.Pressed record(Path file, String path, ExampleExchange exchange)
      throws IOException {
    Instant at = exchange.at().orElse(captured);
    var target = new RecordPress.Target("https://" + path, at, exchange.status().orElse(OK));
    Map<String, String> fields =
        exchange.location().isEmpty()
            ? Map.of("Content-Type", exchange.contentType().orElse(type(path)))
            : Map.of("Location", exchange.location());
    return press.response(target, fields, exchange.encode(Files.readAllBytes(file)));
  }

  private static String type(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
