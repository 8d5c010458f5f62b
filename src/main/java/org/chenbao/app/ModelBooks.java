package org.chenbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chenbao.edit.Pen;
import org.chenbao.edit.standard.Portion;
import org.chenbao.edit.standard.Rationing;
import org.chenbao.io.llm.Amount;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Story;

/// Books each call of a language model on its way through, and says beforehand which calls there
/// will be. Safe for use by many threads.
final class ModelBooks implements Pen, Rationing {
  /// Answers that people wrote beforehand.
  static final String RECORDED = "recorded";

  private static final String STAGE = "write";

  private final Pen pen;
  private final String kind;
  private final Optional<Planner> planner;
  private final List<Entry> entries = new ArrayList<>();
  private volatile Optional<Plan> plan = Optional.empty();

  /// One call.
  ///
  /// @param why empty where the model answered
  record Entry(String story, Usage usage, String why) {
    boolean remembered() {
      return why.isEmpty() && usage.tokensIn() + usage.tokensOut() == 0;
    }
  }

  /// @param kind what answers: `none`, `endpoint`, `recorded` or `dry-run`
  /// @param planner empty where nothing costs anything
  ModelBooks(Pen pen, String kind, Optional<Planner> planner) {
    this.pen = pen;
    this.kind = kind;
    this.planner = planner;
  }

  /// Books for a day without a model.
  static ModelBooks none() {
    return new ModelBooks(_ -> new Answer.Silent("no model is set"), "none", Optional.empty());
  }

  @Override
  public Function<Story, Portion> divide(
      List<Story> ranked, BiFunction<Story, Portion, Optional<Prompt>> prompts) {
    plan = planner.map(p -> p.plan(ranked, prompts));
    return plan.map(Plan::portions).orElse(Rationing.NONE.divide(ranked, prompts));
  }

  @Override
  public Answer ask(Prompt prompt) {
    Answer answer = pen.ask(prompt);
    String why = answer instanceof Answer.Silent silent ? silent.why() : "";
    synchronized (entries) {
      entries.add(new Entry(prompt.subject(), answer.usage(), why));
    }
    return answer;
  }

  /// What a run would ask for, in words.
  List<String> estimate() {
    return plan.map(Plan::estimate).orElse(List.of("no model is asked: nothing is spent"));
  }

  /// How the budget made the edition plainer, in words.
  List<String> plainer() {
    return plan.map(Plan::plainer).orElse(List.of());
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
    List<Entry> all = entries();
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("kind", kind);
    rows.putAll(sums(all));
    rows.put("stages", all.isEmpty() ? List.of() : List.of(named("stage", STAGE, all)));
    rows.put("models", models(all));
    rows.put("stories", all.stream().map(this::row).toList());
    rows.put("budget", budget());
    return rows;
  }

  private List<Map<String, Object>> models(List<Entry> all) {
    var byModel = new TreeMap<String, List<Entry>>();
    all.stream()
        .filter(e -> !e.usage().model().isEmpty())
        .forEach(e -> byModel.computeIfAbsent(e.usage().model(), _ -> new ArrayList<>()).add(e));
    return byModel.entrySet().stream().map(e -> named("model", e.getKey(), e.getValue())).toList();
  }

  private Map<String, Object> named(String key, String name, List<Entry> all) {
    var row = new LinkedHashMap<String, Object>();
    row.put(key, name);
    row.putAll(sums(all));
    return row;
  }

  private Map<String, Object> sums(List<Entry> all) {
    var row = new LinkedHashMap<String, Object>();
    row.put("calls", all.stream().filter(e -> !e.remembered()).count());
    row.put("remembered", all.stream().filter(Entry::remembered).count());
    row.put("answered", all.stream().filter(e -> e.why().isEmpty()).count());
    row.put("tokensIn", all.stream().mapToLong(e -> e.usage().tokensIn()).sum());
    row.put("tokensOut", all.stream().mapToLong(e -> e.usage().tokensOut()).sum());
    money(all).ifPresent(usd -> row.put("usd", usd));
    return row;
  }

  private Map<String, Object> row(Entry entry) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", entry.story());
    row.put("stage", STAGE);
    row.put("model", entry.usage().model());
    row.put("tokensIn", entry.usage().tokensIn());
    row.put("tokensOut", entry.usage().tokensOut());
    money(List.of(entry)).ifPresent(usd -> row.put("usd", usd));
    if (entry.remembered()) {
      row.put("remembered", true);
    }
    if (!entry.why().isEmpty()) {
      row.put("failed", entry.why());
    }
    return row;
  }

  /// Dollars, where a price is known.
  private Optional<String> money(List<Entry> all) {
    return planner
        .filter(p -> p.purse().price().isPresent())
        .map(p -> all.stream().mapToLong(e -> p.purse().worth(e.usage()).microdollars()).sum())
        .map(Plan::dollars);
  }

  private Map<String, Object> budget() {
    var row = new LinkedHashMap<String, Object>();
    planner.ifPresent(p -> {
      row.put("edition", cap(p.purse().caps().edition()));
      row.put("month", cap(p.purse().caps().month()));
      row.put("left", cap(p.purse().left()));
    });
    row.put("plainer", plainer());
    return row;
  }

  private static Map<String, Object> cap(Amount amount) {
    var row = new LinkedHashMap<String, Object>();
    if (amount.tokens() < Long.MAX_VALUE) {
      row.put("tokens", amount.tokens());
    }
    if (amount.microdollars() < Long.MAX_VALUE) {
      row.put("usd", Plan.dollars(amount.microdollars()));
    }
    return row;
  }
}
