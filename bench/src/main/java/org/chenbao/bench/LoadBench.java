package org.chenbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.chenbao.collect.SourceOutcome;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.OkHttpWeb;
import org.chenbao.io.web.WebMemory;
import org.chenbao.model.Source;

/// A morning with the [Crowd]: tells how each feed ended, how long it took, how much heap.
public final class LoadBench {
  /// The longest that anything polite can take: two at a time on the slow host, or one deadline.
  private static final Duration LEAST = Duration.ofSeconds(30);

  private LoadBench() {}

  public static void main(String[] arguments) throws IOException {
    List<Source> sources = Crowd.open();
    run(sources, Crowd.policy(sources));
    System.exit(0);
  }

  private static void run(List<Source> sources, AddressPolicy policy) {
    var web = new OkHttpWeb(policy, WebMemory.NONE, InstantSource.system());
    Instant start = Instant.now();
    Gathered gathered = new Collector(web, _ -> {}).gather(sources, start);
    Duration took = Duration.between(start, Instant.now());
    Map<String, Long> endings =
        gathered.outcomes().stream()
            .map(SourceOutcome::ending)
            .collect(
                Collectors.groupingBy(
                    e -> (e.label() + " " + e.why()).replaceAll("\\d{4}-\\S+Z|http:\\S+", "…"),
                    TreeMap::new,
                    Collectors.counting()));
    endings.forEach((ending, count) -> System.out.printf("%5d %s%n", count, ending));
    System.out.printf(
        "%d articles, %d ids; %.1f s, %.2f of the least; heap at most %d MiB%n",
        gathered.articles().size(),
        gathered.articles().stream().map(a -> a.id()).distinct().count(),
        took.toMillis() / 1e3,
        (double) took.toMillis() / LEAST.toMillis(),
        peak() >> 20);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(u -> u.getUsed())
        .sum();
  }
}
