package org.chenbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.edit.Pen;

/// Books each call of a language model on its way through. Safe for use by many threads.
final class ModelBooks implements Pen {
  private final Pen pen;
  private final String kind;
  private final List<Entry> entries = new ArrayList<>();

  /// One call.
  ///
  /// @param why empty where the model answered
  record Entry(String story, Usage usage, String why) {}

  /// @param kind what answers: `none`, `endpoint` or `recorded`
  ModelBooks(Pen pen, String kind) {
    this.pen = pen;
    this.kind = kind;
  }

  /// Books for a day without a model.
  static ModelBooks none() {
    return new ModelBooks(_ -> new Answer.Silent("no model is set"), "none");
  }

  @Override
  public Answer ask(Prompt prompt) {
    Answer answer = pen.ask(prompt);
    Entry entry =
        switch (answer) {
          case Answer.Written(String _, Usage usage) -> new Entry(prompt.subject(), usage, "");
          case Answer.Silent(String why) -> new Entry(prompt.subject(), new Usage("", 0, 0), why);
        };
    synchronized (entries) {
      entries.add(entry);
    }
    return answer;
  }

  /// The calls so far, by story.
  List<Entry> entries() {
    synchronized (entries) {
      return entries.stream().sorted(Comparator.comparing(Entry::story)).toList();
    }
  }

  /// The books as the report shows them.
  Map<String, Object> rows() {
    var rows = new LinkedHashMap<String, Object>();
    rows.put("kind", kind);
    rows.put("calls", entries().size());
    rows.put("answered", entries().stream().filter(e -> e.why().isEmpty()).count());
    rows.put("tokensIn", entries().stream().mapToLong(e -> e.usage().tokensIn()).sum());
    rows.put("tokensOut", entries().stream().mapToLong(e -> e.usage().tokensOut()).sum());
    rows.put("stories", entries().stream().map(ModelBooks::row).toList());
    return rows;
  }

  private static Map<String, Object> row(Entry entry) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", entry.story());
    row.put("model", entry.usage().model());
    row.put("tokensIn", entry.usage().tokensIn());
    row.put("tokensOut", entry.usage().tokensOut());
    if (!entry.why().isEmpty()) {
      row.put("failed", entry.why());
    }
    return row;
  }
}
