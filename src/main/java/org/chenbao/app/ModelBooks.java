package org.chenbao.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.chenbao.edit.Pen;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Cost;
import org.chenbao.model.Edition.Author;

/// Books each call of a language model on its way through. Safe for use by many threads.
final class ModelBooks implements Pen {
  /// Measured with o200k on Chinese news: 10,847 characters are 6,253 tokens.
  private static final double TOKENS_A_CHARACTER = 0.6;

  /// What an answer of the schema's size takes, rounded up.
  private static final int TOKENS_OUT = 500;

  /// Answers that people wrote beforehand.
  static final String RECORDED = "recorded";

  private final AtomicLong asked = new AtomicLong();
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
    asked.addAndGet(
        prompt.instructions().length() + prompt.material().length() + prompt.schema().length());
    Answer answer = pen.ask(prompt);
    Entry entry =
        switch (answer) {
          case Answer.Written(String _, Usage usage) -> new Entry(prompt.subject(), usage, "");
          case Answer.Silent(String why, Usage usage) -> new Entry(prompt.subject(), usage, why);
        };
    synchronized (entries) {
      entries.add(entry);
    }
    return answer;
  }

  /// What a run would ask for, in words.
  List<String> estimate() {
    long calls = entries().size();
    long in = Math.round(asked.get() * TOKENS_A_CHARACTER);
    return List.of(
        "%d calls, about %d tokens in and at most %d out; nothing was asked and nothing spent"
            .formatted(calls, in, calls * TOKENS_OUT));
  }

  /// Books the answered calls in the archive.
  void settle(Archive archive, LocalDate day) {
    for (Entry entry : entries()) {
      if (entry.why().isEmpty()) {
        Usage usage = entry.usage();
        var spent = new Cost.Spent(usage.model(), usage.tokensIn(), usage.tokensOut(), 0);
        archive.spend(new Cost(day, "write", entry.story(), spent));
      }
    }
  }

  /// The calls so far, by story.
  List<Entry> entries() {
    synchronized (entries) {
      return entries.stream().sorted(Comparator.comparing(Entry::story)).toList();
    }
  }

  /// Who wrote, as far as the calls so far tell: an edition that no model answered for is a
  /// program's, whatever writer was asked for.
  Author author() {
    boolean answered = entries().stream().anyMatch(e -> e.why().isEmpty());
    if (!answered) {
      return Author.PROGRAM;
    }
    return kind.equals(RECORDED) ? Author.PEOPLE : Author.MODEL;
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
