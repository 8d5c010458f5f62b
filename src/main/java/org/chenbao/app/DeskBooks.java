package org.chenbao.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chenbao.app.desk.web.Books;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Amount;
import org.chenbao.io.llm.Caps;
import org.chenbao.io.llm.Choice;
import org.chenbao.io.llm.Cost;

/// The costs for a person at the desk: those of `chenbao cost`, with the caps they are held to.
final class DeskBooks implements Books {
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  private static final List<CostsBy> GROUPS =
      List.of(CostsBy.MONTHS, CostsBy.DAYS, CostsBy.EDITIONS, CostsBy.STAGES, CostsBy.MODELS);

  private final Archive archive;
  private final DeskRuns.Manner manner;
  private final Map<String, String> environment;
  private final InstantSource clock;

  DeskBooks(
      Archive archive,
      DeskRuns.Manner manner,
      Map<String, String> environment,
      InstantSource clock) {
    this.archive = archive;
    this.manner = manner;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> told() {
    List<Cost> costs = archive.costs(Instant.EPOCH, FOREVER);
    var told = new LinkedHashMap<String, Object>();
    told.put("writer", manner.writer());
    told.putAll(settings(costs));
    told.put("all", CostSum.of(costs).row());
    GROUPS.forEach(by -> told.put(by.rows(), by.rows(costs)));
    return told;
  }

  /// The models that would be asked, in this order, and their caps; or what is wrong with them.
  private Map<String, Object> settings(List<Cost> costs) {
    try {
      ModelSettings set = manner.read().model();
      List<Choice> choices = new ChosenModels(environment).choices(set.llm());
      return Map.of(
          "asked", choices.stream().map(Choice::asked).toList(),
          "caps", caps(costs, set.budget().caps()));
    } catch (CommandFailure | Unusable e) {
      return Map.of("asked", List.of(), "wrong", words(e));
    }
  }

  private static String words(RuntimeException e) {
    return Objects.requireNonNullElse(e.getMessage(), "");
  }

  private Map<String, Object> caps(List<Cost> costs, Caps limits) {
    YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    Instant from = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    CostSum sum = CostSum.of(costs.stream().filter(c -> !c.at().isBefore(from)).toList());
    var used = new Amount(sum.in() + sum.out(), sum.money());
    return Map.of(
        "month", month.toString(),
        "used", amount(used),
        "most", amount(limits.month()),
        "left", amount(limits.month().minus(used)),
        "edition", amount(limits.edition()));
  }

  /// Without what has no limit.
  private static Map<String, Object> amount(Amount amount) {
    var told = new HashMap<String, Object>();
    if (amount.tokens() < Long.MAX_VALUE) {
      told.put("tokens", Math.max(0, amount.tokens()));
    }
    if (amount.microdollars() < Long.MAX_VALUE) {
      told.put("usd", Plan.dollars(Math.max(0, amount.microdollars())));
    }
    return told;
  }
}
