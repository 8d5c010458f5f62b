package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.FrontKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the lines between the first two lines of dashes.
///
/// @param keys in the order written
/// @param lines how many lines of the source the front matter takes, its dashes included
record FrontReader(List<FrontKey> keys, int lines) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern KEY = Pattern.compile("([\\w.-]+)[ \\t]*:(?:[ \\t]+(.*))?");

  FrontReader {
    keys = List.copyOf(keys);
  }

  /// Reads the front matter of a source; there is none where the first line is not `---`.
  static FrontReader of(List<String> source) {
    int end = source.isEmpty() || !dashes(source.getFirst()) ? -1 : end(source);
    if (end < 0) {
      return new FrontReader(List.of(), 0);
    }
    List<String> inside = source.subList(1, end);
    return new FrontReader(keys(inside), end + 1);
  }

  private static int end(List<String> source) {
    for (int line = 1; line < source.size(); line++) {
      if (dashes(source.get(line))) {
        return line;
      }
    }
    return -1;
  }

  private static boolean dashes(String line) {
    return line.stripTrailing().equals("---");
  }

  private static List<FrontKey> keys(List<String> lines) {
    JsonNode values = values(String.join("\n", lines));
    var keys = new ArrayList<FrontKey>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher key = KEY.matcher(lines.get(at).stripTrailing());
      if (key.matches()) {
        String raw = key.group(2) == null ? "" : key.group(2).strip();
        keys.add(key(key.group(1), values.path(key.group(1)), raw, at + 2));
      }
    }
    return keys;
  }

  private static FrontKey key(String name, JsonNode value, String raw, int line) {
    if (value.isArray()) {
      return new FrontKey(name, value.valueStream().map(v -> v.asString("")).toList(), true, line);
    }
    return new FrontKey(name, List.of(value.isValueNode() ? value.asString("") : raw), false, line);
  }

  /// Front matter that YAML refuses still has keys, with their values as written.
  private static JsonNode values(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JacksonException _) {
      return YAML.createObjectNode();
    }
  }
}
