package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.FrontKey;
import tools.jackson.core.io.JsonStringEncoder;

/// Front matter as another site's generator wants it: lines between two lines of dashes, in which
/// `{key}` stands for a value of the edition's own.
///
/// A line whose value the edition does not have is left out. Values are JSON, which is YAML (YAML
/// 1.2.2, section 1.3); between the quotation marks of a line they stand without their own.
///
/// @param lines of the template
public record FrontTemplate(List<String> lines) {
  private static final String FENCE = "---";
  private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  /// What YAML reads as it is: days, numbers, truth.
  private static final Pattern BARE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,9}|true|false");

  private static final Pattern POINT = Pattern.compile("^\\s*[-*]\\s+");

  public FrontTemplate {
    lines = List.copyOf(lines);
  }

  /// Reads a template; empty where it does not begin and end with three dashes.
  public static Optional<FrontTemplate> of(String text) {
    List<String> lines = text.strip().lines().toList();
    boolean fenced =
        lines.size() > 1 && lines.getFirst().equals(FENCE) && lines.getLast().equals(FENCE);
    return fenced ? Optional.of(new FrontTemplate(lines)) : Optional.empty();
  }

  /// An edition with this front matter, without its title above the text: generators print it from
  /// the front matter.
  public String printed(Manuscript edition) {
    Map<String, FrontKey> keys = new HashMap<>();
    edition.front().forEach(key -> keys.putIfAbsent(key.name(), key));
    String front =
        lines.stream()
            .flatMap(line -> filled(line, keys).stream())
            .collect(Collectors.joining("\n"));
    return front + "\n" + body(edition);
  }

  private static String body(Manuscript edition) {
    List<String> source = List.of(edition.source().replace("\uFEFF", "").split("\r\n|\r|\n", -1));
    var body = new ArrayList<>(source.subList(FrontReader.of(source).lines(), source.size()));
    while (!body.isEmpty() && body.getFirst().isBlank()) {
      body.removeFirst();
    }
    if (!body.isEmpty() && body.getFirst().startsWith("# ")) {
      body.removeFirst();
    }
    return String.join("\n", body);
  }

  private static Optional<String> filled(String line, Map<String, FrontKey> keys) {
    Matcher key = KEY.matcher(line);
    var filled = new StringBuilder();
    while (key.find()) {
      Optional<String> value = value(key.group(1), keys, quoted(line, key.start()));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      key.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(key.appendTail(filled).toString());
  }

  private static boolean quoted(String line, int at) {
    return line.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /// @param quoted true between quotation marks of the template
  private static Optional<String> value(String name, Map<String, FrontKey> keys, boolean quoted) {
    if (name.equals("description")) {
      return text("summary", keys).map(FrontTemplate::sentence).map(s -> json(s, quoted));
    }
    Optional<FrontKey> list = Optional.ofNullable(keys.get(name)).filter(FrontKey::list);
    if (list.isPresent() && !quoted) {
      return list.map(k ->
          k.values().stream().map(v -> json(v, false)).collect(Collectors.joining(", ", "[", "]")));
    }
    return text(name, keys).map(v -> BARE.matcher(v).matches() ? v : json(v, quoted));
  }

  private static Optional<String> text(String name, Map<String, FrontKey> keys) {
    return Optional.ofNullable(keys.get(name))
        .map(key -> String.join(", ", key.values()))
        .filter(value -> !value.isEmpty());
  }

  /// The day's points in one line.
  private static String sentence(String summary) {
    return summary
        .lines()
        .map(line -> POINT.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("；"));
  }

  private static String json(String value, boolean quoted) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
    return quoted ? escaped : '"' + escaped + '"';
  }
}
