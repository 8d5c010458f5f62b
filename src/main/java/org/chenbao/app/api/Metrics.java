package org.chenbao.app.api;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.io.archive.Catalog.Tally;

/// The house's figures as Prometheus reads them, exposition format 0.0.4.
///
/// They are read from the archive at each scrape, so that they outlive the process; what can grow
/// smaller by pruning is a gauge.
final class Metrics {
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  private final Library library;
  private final House house;

  Metrics(Library library, House house) {
    this.library = library;
    this.house = house;
  }

  String text() {
    var text = new StringBuilder();
    tallies(text);
    sources(text);
    costs(text);
    machine(text);
    return text.toString();
  }

  private void tallies(StringBuilder text) {
    Map<String, List<Tally>> kinds =
        library.tallies().stream()
            .collect(Collectors.groupingBy(Tally::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach((kind, tallies) -> {
      head(text, "chenbao_" + kind, "How many " + kind + " the archive keeps.");
      tallies.forEach(t -> line(text, "chenbao_" + kind, label("state", t.state()), t.count()));
    });
  }

  private void sources(StringBuilder text) {
    Map<String, Long> outcomes =
        house.sources().stream()
            .map(row -> String.valueOf(row.getOrDefault("outcome", "")))
            .map(outcome -> outcome.isEmpty() ? "never asked" : outcome)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    head(text, "chenbao_sources", "Sources by how asking them ended last.");
    outcomes.forEach((outcome, n) -> line(text, "chenbao_sources", label("outcome", outcome), n));
  }

  private void costs(StringBuilder text) {
    Map<String, Object> costs = house.costs(Instant.EPOCH, FOREVER);
    number(
        text, "chenbao_model_calls", "Calls of language models.", costs.getOrDefault("calls", 0));
    head(text, "chenbao_model_tokens", "Tokens that language models used.");
    line(text, "chenbao_model_tokens", label("direction", "in"), costs.getOrDefault("tokensIn", 0));
    line(
        text,
        "chenbao_model_tokens",
        label("direction", "out"),
        costs.getOrDefault("tokensOut", 0));
    number(
        text,
        "chenbao_model_usd",
        "Dollars that language models cost.",
        costs.getOrDefault("usd", 0));
  }

  private static void machine(StringBuilder text) {
    var runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    number(text, "jvm_memory_used_bytes", "Heap in use.", used);
    number(text, "jvm_memory_max_bytes", "Heap at most.", runtime.maxMemory());
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    number(text, "jvm_threads_current", "Platform threads.", threads);
    double up = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    number(text, "process_uptime_seconds", "Since the start.", up);
  }

  private static void number(StringBuilder text, String name, String help, Object value) {
    head(text, name, help);
    line(text, name, "", value);
  }

  private static void head(StringBuilder text, String name, String help) {
    text.append("# HELP %s %s\n# TYPE %s gauge\n".formatted(name, help, name));
  }

  private static void line(StringBuilder text, String name, String labels, Object value) {
    text.append(name).append(labels).append(' ').append(value).append('\n');
  }

  private static String label(String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return value.isEmpty() ? "" : "{" + name + "=\"" + escaped + "\"}";
  }
}
