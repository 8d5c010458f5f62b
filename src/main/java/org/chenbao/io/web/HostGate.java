package org.chenbao.io.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets few requests at a time to one host, with a pause between their beginnings, and some dozens
/// to all. Safe for use by many threads.
final class HostGate {
  /// As browsers did for a site that had not said that it can take more.
  private static final int AT_ONCE = 2;

  /// Answers read at once: enough that a dozen servers that hang hold nobody up; forty of the
  /// largest fit into half a gigabyte.
  private static final int IN_ALL = 40;

  private final Semaphore lines = new Semaphore(IN_ALL, true);
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  private static final class Host {
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private long next = System.nanoTime();
  }

  /// Does work when it is the host's turn.
  <T> T through(String name, Duration pause, Supplier<T> work) {
    Host host = hosts.computeIfAbsent(name, _ -> new Host());
    host.places.acquireUninterruptibly();
    try {
      waitFor(host, pause);
      return asked(work);
    } finally {
      host.places.release();
    }
  }

  /// Whoever waits for a slow host waits before this and takes no line from the others.
  private <T> T asked(Supplier<T> work) {
    lines.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      lines.release();
    }
  }

  private static void waitFor(Host host, Duration pause) {
    long start;
    synchronized (host) {
      start = Math.max(System.nanoTime(), host.next);
      host.next = start + pause.toNanos();
    }
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, start - System.nanoTime())));
    } catch (InterruptedException _) {
      // The request itself then ends as interrupted, which reaches the report.
      Thread.currentThread().interrupt();
    }
  }
}
