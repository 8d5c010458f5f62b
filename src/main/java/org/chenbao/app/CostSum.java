package org.chenbao.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.io.llm.Cost;

/// What some calls of language models used together.
///
/// @param in tokens that were sent
/// @param out tokens that came back
/// @param money in millionths of a US dollar
/// @param unsettled calls that were cut short, counted at the most they can have used
record CostSum(long calls, long in, long out, long money, long unsettled) {
  static CostSum of(List<Cost> costs) {
    return new CostSum(
        costs.size(),
        costs.stream().mapToLong(c -> c.spent().usage().tokensIn()).sum(),
        costs.stream().mapToLong(c -> c.spent().usage().tokensOut()).sum(),
        costs.stream().mapToLong(c -> c.spent().microdollars()).sum(),
        costs.stream().filter(c -> !c.spent().settled()).count());
  }

  /// As JSON has it.
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("calls", calls);
    row.put("tokensIn", in);
    row.put("tokensOut", out);
    row.put("usd", Plan.dollars(money));
    row.put("unsettled", unsettled);
    return row;
  }
}
