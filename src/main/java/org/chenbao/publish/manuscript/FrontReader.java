package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.FrontKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the lines between the first two lines of dashes, or of plus signs, as TOML has them.
///
/// @param keys in the order written
/// @param lines how many lines of the source the front matter takes, its fences included
record FrontReader(List<FrontKey> keys, int lines) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern KEY =
      Pattern.compile("([\\p{L}\\p{N}_.-]+)[ \\t]*(?::(?=\\s|$)|：|=)[ \\t]*(.*)");

  /// What YAML and TOML allow above the first key.
  private static final Pattern COMMENT = Pattern.compile("\\s*(#.*)?");

  FrontReader {
    keys = List.copyOf(keys);
  }

  /// Reads the front matter of a source. There is none where the first words are not a fence, or
  /// where no key stands below it: then the fence is a rule.
  static FrontReader of(List<String> source) {
    int start = next(source, 0);
    String fence = start < source.size() ? source.get(start).strip() : "";
    boolean fenced = fence.equals("---") || fence.equals("+++");
    int end = fenced ? end(source, start, fence) : -1;
    if (end < 0) {
      return new FrontReader(List.of(), 0);
    }
    return new FrontReader(keys(source.subList(start + 1, end), start), end + 1);
  }

  /// The first line with words from here on.
  private static int next(List<String> source, int from) {
    int at = from;
    while (at < source.size() && source.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int end(List<String> source, int start, String fence) {
    boolean begun = false;
    for (int at = start + 1; at < source.size(); at++) {
      String line = source.get(at).stripTrailing();
      if (line.equals(fence) || line.equals("...")) {
        return begun || next(source, start + 1) == at ? at : -1;
      }
      boolean key = KEY.matcher(line).matches();
      if (!begun && !key && !COMMENT.matcher(line).matches()) {
        return -1;
      }
      begun |= key;
    }
    return -1;
  }

  private static List<FrontKey> keys(List<String> lines, int start) {
    JsonNode values = values(String.join("\n", lines));
    var keys = new ArrayList<FrontKey>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher key = KEY.matcher(lines.get(at).stripTrailing());
      if (key.matches()) {
        JsonNode value = values.path(key.group(1));
        String raw = raw(key.group(2), lines, at + 1);
        keys.add(
            key(key.group(1), value.isMissingNode() ? values(raw) : value, raw, at + start + 2));
      }
    }
    return keys;
  }

  /// A value as written, with the lines below it up to the next key.
  private static String raw(String first, List<String> lines, int from) {
    var raw = new StringBuilder(first);
    for (int at = from; at < lines.size() && !KEY.matcher(lines.get(at)).matches(); at++) {
      raw.append('\n').append(lines.get(at));
    }
    return raw.toString().strip();
  }

  private static FrontKey key(String name, JsonNode value, String raw, int line) {
    if (value.isArray()) {
      return new FrontKey(name, value.valueStream().map(FrontReader::text).toList(), true, line);
    }
    return new FrontKey(
        name, List.of(value.isNull() || raw.isEmpty() ? "" : text(value, raw)), false, line);
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asString("") : value.toString();
  }

  private static String text(JsonNode value, String raw) {
    return value.isValueNode() ? value.asString("") : raw.isEmpty() ? value.toString() : raw;
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
