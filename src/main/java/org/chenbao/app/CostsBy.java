package org.chenbao.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chenbao.io.llm.Cost;

/// How costs are put together; days and months are those of UTC, as in the caps.
enum CostsBy {
  MONTHS,
  DAYS,
  EDITIONS,
  STAGES,
  MODELS,
  STORIES;

  private String name(Cost cost) {
    return switch (this) {
      case MONTHS -> YearMonth.from(cost.at().atOffset(ZoneOffset.UTC)).toString();
      case DAYS -> LocalDate.ofInstant(cost.at(), ZoneOffset.UTC).toString();
      case EDITIONS -> cost.errand().edition() + " " + cost.errand().language().code();
      case STAGES -> cost.errand().stage();
      case MODELS -> cost.spent().usage().model();
      case STORIES -> cost.errand().edition() + " " + cost.errand().story();
    };
  }

  /// What the groups are called in JSON.
  String rows() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The sum of each group, by its name.
  Map<String, CostSum> sums(List<Cost> costs) {
    var groups = new TreeMap<String, List<Cost>>();
    costs.forEach(c -> groups.computeIfAbsent(name(c), _ -> new ArrayList<>()).add(c));
    var sums = new TreeMap<String, CostSum>();
    groups.forEach((group, all) -> sums.put(group, CostSum.of(all)));
    return sums;
  }

  /// The same as JSON has it.
  List<Map<String, Object>> rows(List<Cost> costs) {
    return sums(costs).entrySet().stream().map(CostsBy::row).toList();
  }

  private static Map<String, Object> row(Map.Entry<String, CostSum> named) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", named.getKey());
    row.putAll(named.getValue().row());
    return row;
  }
}
