package org.chenbao.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Cost;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao cost`: what language models used, by month, edition, stage, model and story.
@Command(
    name = "cost",
    mixinStandardHelpOptions = true,
    description = "Tells what language models used: calls, tokens in and out, dollars.",
    footer = {
      "",
      "Examples:",
      "  chenbao cost                     everything, by month, edition, stage and model",
      "  chenbao cost --month 2026-11     what was asked in November, UTC",
      "  chenbao cost --since 2026-11-20 --json"
    })
final class CostCommand implements Callable<Integer> {
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  @Spec @Nullable CommandSpec spec;
  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--month", paramLabel = "MONTH", description = "Calls of a month, as 2026-11.")
  @Nullable String month;

  @Option(names = "--since", paramLabel = "DAY", description = "Calls of this day and later.")
  @Nullable String since;

  @Option(names = "--json", description = "One JSON object, the stories too.")
  boolean json;

  private static final List<CostsBy> LINES =
      List.of(CostsBy.MONTHS, CostsBy.EDITIONS, CostsBy.STAGES, CostsBy.MODELS);

  @Override
  public Integer call() {
    Instant from = since == null ? start(month) : start(since);
    Instant before =
        month == null ? FOREVER : start(month).atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
    try (var archive = Archive.open(common.folder())) {
      List<Cost> costs = archive.costs(from, before);
      var console = Console.of(spec, common.quiet);
      console.say(json ? List.of(json(costs)) : lines(costs));
    }
    return Exit.DONE;
  }

  /// When a day or a month begins; the beginning of everything where none is given.
  private static Instant start(@Nullable String text) {
    if (text == null) {
      return Instant.EPOCH;
    }
    try {
      String day = text.length() == "2026-11".length() ? text + "-01" : text;
      return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw CommandFailure.unusable(
          "not a month or a day: \"" + text + "\" (write --month 2026-11, --since 2026-11-20)");
    }
  }

  private static List<String> lines(List<Cost> costs) {
    var lines = new ArrayList<String>();
    lines.add("%-28s %6s %10s %10s %12s".formatted("", "calls", "in", "out", "USD"));
    for (CostsBy by : LINES) {
      by.sums(costs).forEach((name, sum) -> lines.add(line(name, sum)));
    }
    lines.add(line("all", CostSum.of(costs)));
    long open = CostSum.of(costs).unsettled();
    if (open > 0) {
      lines.add(open + " calls were cut short and are counted at the most they can have used");
    }
    return lines;
  }

  private static String line(String name, CostSum sum) {
    return "%-28s %6d %10d %10d %12s"
        .formatted(name, sum.calls(), sum.in(), sum.out(), Plan.dollars(sum.money()));
  }

  private static String json(List<Cost> costs) {
    return JsonLines.JSON.writeValueAsString(rows(costs));
  }

  /// What calls used, all together and by month, edition, stage, model and story.
  static Map<String, Object> rows(List<Cost> costs) {
    Map<String, Object> all = CostSum.of(costs).row();
    Stream.concat(LINES.stream(), Stream.of(CostsBy.STORIES))
        .forEach(by -> all.put(by.rows(), by.rows(costs)));
    return all;
  }
}
