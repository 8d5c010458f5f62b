package org.chenbao.collect.health;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// Tells that the network here was away from that many sources failed: one incident, which is no
/// source's fault.
public final class Outage {
  /// A few sites are down at any time.
  private static final int LEAST = 5;

  private Outage() {}

  /// One attempt to ask.
  ///
  /// @param answered whether the host answered the last time it was asked
  /// @param reached whether it answered now
  public record Attempt(String host, boolean answered, boolean reached) {}

  /// The incident, where no host at all answered, or where half of those do not that did the last
  /// time. What never answered proves nothing: many cannot reach half of the world on any day.
  public static Optional<Finding> in(List<Attempt> attempts) {
    Set<String> reached = hosts(attempts.stream().filter(Attempt::reached).toList());
    Set<String> used = hosts(attempts.stream().filter(Attempt::answered).toList());
    Set<String> lost = new HashSet<>(used);
    lost.removeAll(reached);
    boolean nobody = reached.isEmpty() && hosts(attempts).size() >= LEAST;
    boolean half = lost.size() >= LEAST && lost.size() * 2 >= used.size();
    return nobody || half ? Optional.of(finding(attempts)) : Optional.empty();
  }

  private static Set<String> hosts(List<Attempt> attempts) {
    Set<String> hosts = new HashSet<>();
    attempts.forEach(a -> hosts.add(a.host()));
    return hosts;
  }

  private static Finding finding(List<Attempt> attempts) {
    long lost = attempts.stream().filter(a -> !a.reached()).count();
    return Finding.of(
        "network-away",
        Severity.WARNING,
        "%d of %d sources asked could not be reached: the network here was away"
            .formatted(lost, attempts.size()));
  }
}
