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
import org.chenbao.edit.Pen.Answer;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.edit.deep.Minutes;
import org.chenbao.edit.standard.Mishap;
import org.chenbao.edit.standard.Portion;
import org.chenbao.edit.standard.Rationing;
import org.chenbao.edit.standard.Rationing.Ration;
import org.chenbao.io.llm.Amount;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Story;

/// Books each call of a language model on its way through, and says beforehand which calls there
/// will be. Safe for use by many threads.
final class ModelBooks implements Rationing {
  /// Answers that people wrote beforehand.
  static final String RECORDED = "recorded";

  /// Models that are asked.
  static final String ENDPOINT = "endpoint";

  private static final String STAGE = "write";

  private final List<Pens.Hired> pens;
  private final String kind;
  private final String told;
  private final Optional<Planner> planner;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Minutes> minutes = new TreeMap<>();
  private volatile Optional<Plan> plan = Optional.empty();

  /// One call.
  ///
  /// @param pen who was asked
  /// @param microdollars empty where no price is known
  /// @param remembered true for an answer that was kept from an earlier call
  /// @param why empty where the model answered and the answer could be used
  record Entry(
      String story,
      String pen,
      Usage usage,
      Optional<Long> microdollars,
      boolean remembered,
      String why) {

    private Entry unusable(String fault) {
      String reason = "the answer could not be used: " + fault;
      return new Entry(story, pen, usage, microdollars, remembered, reason);
    }

    private boolean broughtBy(Mishap mishap) {
      return story.equals(mishap.story()) && pen.equals(mishap.pen());
    }
  }

  /// @param pens in the order they are asked in
  /// @param kind what answers: `none`, `endpoint`, `recorded` or `dry-run`
  /// @param told the fingerprint of what the pens are told
  /// @param planner empty where nothing costs anything
  ModelBooks(List<Pens.Hired> pens, String kind, String told, Optional<Planner> planner) {
    this.pens = List.copyOf(pens);
    this.kind = kind;
    this.told = told;
    this.planner = planner;
  }

  /// Books for a day without a model.
  static ModelBooks none() {
    return new ModelBooks(List.of(), "none", "", Optional.empty());
  }

  /// The pens, each of whose calls is booked.
  List<Pen> pens() {
    return pens.stream().<Pen>map(Booked::new).toList();
  }

  @Override
  public Function<Story, Ration> divide(
      List<Story> ranked, BiFunction<Story, Portion, List<Prompt>> prompts) {
    plan = planner.map(p -> p.plan(ranked, prompts));
    return plan.map(Plan::rations).orElse(Rationing.NONE.divide(ranked, prompts));
  }

  /// Books that an answer could not be used, beside the call that brought it.
  void note(Mishap mishap) {
    synchronized (entries) {
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (entries.get(i).broughtBy(mishap)) {
          entries.set(i, entries.get(i).unusable(mishap.why()));
          return;
        }
      }
    }
  }

  /// Books what became of a lead story.
  void note(Minutes told) {
    synchronized (entries) {
      minutes.put(told.story(), told);
    }
  }

  private final class Booked implements Pen {
    private final Pens.Hired hired;

    private Booked(Pens.Hired hired) {
      this.hired = hired;
    }

    @Override
    public String name() {
      return hired.pen().name();
    }

    @Override
    public Answer ask(Prompt prompt) {
      Answer answer = hired.pen().ask(prompt);
      Usage usage = answer.usage();
      boolean written = answer instanceof Answer.Written;
      boolean remembered = written && usage.tokensIn() + usage.tokensOut() == 0;
      String why = answer instanceof Answer.Silent silent ? silent.why() : "";
      Optional<Long> worth = hired.worth(usage);
      synchronized (entries) {
        entries.add(new Entry(prompt.subject(), name(), usage, worth, remembered, why));
      }
      return answer;
    }
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
    List<Entry> answered = entries().stream().filter(e -> e.why().isEmpty()).toList();
    if (answered.isEmpty()) {
      return Author.PROGRAM;
    }
    return kind.equals(RECORDED) ? Author.PEOPLE : new Author.Model(names(answered));
  }

  private static List<String> names(List<Entry> answered) {
    return answered.stream()
        .map(e -> e.usage().model().isEmpty() ? e.pen() : e.usage().model())
        .distinct()
        .sorted()
        .toList();
  }

  /// The books as the report shows them.
  Map<String, Object> rows() {
    List<Entry> all = entries();
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("kind", kind);
    rows.put("prompts", told);
    rows.putAll(sums(all));
    rows.put("stages", all.isEmpty() ? List.of() : List.of(named("stage", STAGE, all)));
    rows.put("models", models(all));
    rows.put("stories", all.stream().map(ModelBooks::row).toList());
    List<Map<String, Object>> deep = deep(all);
    if (!deep.isEmpty()) {
      rows.put("deep", deep);
    }
    rows.put("budget", budget());
    return rows;
  }

  private List<Map<String, Object>> deep(List<Entry> all) {
    synchronized (entries) {
      return minutes.values().stream().map(m -> deep(m, all)).toList();
    }
  }

  /// What became of a lead story, and what that took.
  private static Map<String, Object> deep(Minutes told, List<Entry> all) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", told.story());
    row.put("drafts", told.drafts());
    row.put("agreement", Math.round(told.agreement() * 100) / 100.0);
    row.put("end", told.end().words());
    row.put("chosen", told.changes().chosen());
    row.put("added", told.changes().added());
    row.put("dropped", told.changes().dropped());
    row.put("unsound", told.changes().unsound());
    row.put("followed", told.changes().followed());
    row.putAll(sums(all.stream().filter(e -> e.story().equals(told.story())).toList()));
    return row;
  }

  private static List<Map<String, Object>> models(List<Entry> all) {
    var byModel = new TreeMap<String, List<Entry>>();
    all.stream()
        .filter(e -> !e.usage().model().isEmpty())
        .forEach(e -> byModel.computeIfAbsent(e.usage().model(), _ -> new ArrayList<>()).add(e));
    return byModel.entrySet().stream().map(e -> named("model", e.getKey(), e.getValue())).toList();
  }

  private static Map<String, Object> named(String key, String name, List<Entry> all) {
    var row = new LinkedHashMap<String, Object>();
    row.put(key, name);
    row.putAll(sums(all));
    return row;
  }

  private static Map<String, Object> sums(List<Entry> all) {
    var row = new LinkedHashMap<String, Object>();
    row.put("calls", all.stream().filter(e -> !e.remembered()).count());
    row.put("remembered", all.stream().filter(Entry::remembered).count());
    row.put("answered", all.stream().filter(e -> e.why().isEmpty()).count());
    row.put("tokensIn", all.stream().mapToLong(e -> e.usage().tokensIn()).sum());
    row.put("tokensOut", all.stream().mapToLong(e -> e.usage().tokensOut()).sum());
    money(all).ifPresent(usd -> row.put("usd", usd));
    return row;
  }

  private static Map<String, Object> row(Entry entry) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", entry.story());
    row.put("stage", STAGE);
    row.put("pen", entry.pen());
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
  private static Optional<String> money(List<Entry> all) {
    return all.stream()
        .flatMap(e -> e.microdollars().stream())
        .reduce(Long::sum)
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
