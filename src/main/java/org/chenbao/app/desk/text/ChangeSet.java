package org.chenbao.app.desk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What leads from one text to the next, from its first character to its last.
///
/// Its JSON is that of `ChangeSet` in CodeMirror's `@codemirror/state` 6: a number keeps so many
/// UTF-16 code units, `[n]` deletes them, `[n, "line", …]` puts lines in their place.
///
/// @param steps in order
record ChangeSet(List<Step> steps) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  ChangeSet {
    steps = List.copyOf(steps);
  }

  /// A stretch of the text before, kept, or replaced by other words.
  ///
  /// @param insert empty where the stretch is kept
  record Step(int length, Optional<String> insert) {}

  /// Reads a change set.
  ///
  /// @throws IllegalArgumentException where it is none
  static ChangeSet read(String json) {
    try {
      JsonNode sections = JSON.readTree(json);
      if (!sections.isArray()) {
        throw new IllegalArgumentException("a change set is an array");
      }
      return new ChangeSet(sections.valueStream().map(ChangeSet::step).toList());
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a change set is JSON", e);
    }
  }

  private static Step step(JsonNode section) {
    if (section.isArray()) {
      String insert =
          section.valueStream().skip(1).map(ChangeSet::line).collect(Collectors.joining("\n"));
      return new Step(length(section.path(0)), Optional.of(insert));
    }
    return new Step(length(section), Optional.empty());
  }

  private static int length(JsonNode node) {
    if (!node.isInt() || node.asInt() < 0) {
      throw new IllegalArgumentException("a change set counts characters, not " + node);
    }
    return node.asInt();
  }

  private static String line(JsonNode node) {
    if (!node.isString() || node.asString().indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a change set inserts lines");
    }
    return node.asString();
  }

  /// The text after the change.
  ///
  /// @throws IllegalArgumentException where it is not made for a text of this length
  String applied(String before) {
    long counted = steps.stream().mapToLong(Step::length).sum();
    if (counted != before.length()) {
      throw new IllegalArgumentException(
          "made for a text of " + counted + " characters, not " + before.length());
    }
    var after = new StringBuilder(before.length());
    int at = 0;
    for (Step step : steps) {
      int end = at + step.length();
      after.append(step.insert().orElse(before.substring(at, end)));
      at = end;
    }
    return after.toString();
  }

  /// Its JSON.
  String json() {
    var sections = JSON.createArrayNode();
    for (Step step : steps) {
      if (step.insert().isEmpty()) {
        sections.add(step.length());
      } else {
        var section = sections.addArray().add(step.length());
        String insert = step.insert().orElseThrow();
        if (!insert.isEmpty()) {
          Arrays.stream(insert.split("\n", -1)).forEach(section::add);
        }
      }
    }
    return sections.toString();
  }

  /// What leads from `before` to `after`, line by line, so that a cursor in a line that stays is
  /// left where it is.
  static ChangeSet between(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    var steps = new ArrayList<Step>();
    int oldAt = 0;
    int nowAt = 0;
    for (int[] pair : CommonLines.of(old, now)) {
      replace(steps, old.subList(oldAt, pair[0]), now.subList(nowAt, pair[1]));
      keep(steps, old.get(pair[0]).length());
      oldAt = pair[0] + 1;
      nowAt = pair[1] + 1;
    }
    replace(steps, old.subList(oldAt, old.size()), now.subList(nowAt, now.size()));
    return new ChangeSet(steps);
  }

  private static void replace(List<Step> steps, List<String> old, List<String> now) {
    if (!old.isEmpty() || !now.isEmpty()) {
      int length = old.stream().mapToInt(String::length).sum();
      steps.add(new Step(length, Optional.of(String.join("", now))));
    }
  }

  private static void keep(List<Step> steps, int length) {
    if (!steps.isEmpty() && steps.getLast().insert().isEmpty()) {
      steps.set(steps.size() - 1, new Step(steps.getLast().length() + length, Optional.empty()));
    } else {
      steps.add(new Step(length, Optional.empty()));
    }
  }

  /// Lines with their line feeds; none is lost and none made.
  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
