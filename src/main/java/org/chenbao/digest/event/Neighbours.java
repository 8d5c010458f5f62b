package org.chenbao.digest.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Finds the reports worth comparing with a new one: those of about its time that share enough of
/// their rarer terms. An inverted index with the weights beside (Zobel and Moffat, "Inverted files
/// for text search engines", 2006), one for each half month, so that what a report costs grows with
/// what is shared in its days and not with the archive.
///
/// Whether two reports are neighbours depends on these two alone. Not safe for many threads.
final class Neighbours {
  /// Reports further apart in time tell two events, or the second is a follow-up.
  static final int MOST_DAYS = 30;

  /// Reports further apart than this must share more: what recurs is not what lasts.
  private static final long NEAR = Duration.ofDays(3).toMillis();

  private static final double FAR_STRICTNESS = 4;

  /// Days that share an index.
  private static final int BLOCK_DAYS = 16;

  /// Cosines by the rarer terms below both of these never made one event in the labelled pairs.
  private static final double LEAST_WORDS = 0.02;

  private static final double LEAST_BRIDGE = 0.05;

  private static final long REACH = Duration.ofDays(MOST_DAYS).toMillis();

  private static final long BLOCK = Duration.ofDays(BLOCK_DAYS).toMillis();

  /// The reports of a block of days that have a term, with its weight in each.
  private static final class Postings {
    private int[] reports = new int[2];
    private float[] weights = new float[2];
    private int size;

    private void add(int report, double weight) {
      if (size == reports.length) {
        reports = Arrays.copyOf(reports, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      reports[size] = report;
      weights[size++] = (float) weight;
    }
  }

  /// The index of a block of days.
  private record Block(Map<Long, Postings> words, Map<Long, Postings> bridges) {}

  private final Rarity rarity;
  private final TreeMap<Long, Block> blocks = new TreeMap<>();
  private long[] times = new long[64];
  private int reports;
  private final Sums byWords = new Sums();
  private final Sums byBridge = new Sums();

  Neighbours(Rarity rarity) {
    this.rarity = rarity;
  }

  /// Takes in the next report, numbered from 0.
  ///
  /// @return the numbers of its neighbours among those before it, rising
  int[] add(Weighed report) {
    int number = reports++;
    long time = report.reading().published().toEpochMilli();
    times = number < times.length ? times : Arrays.copyOf(times, 2 * number);
    times[number] = time;
    for (Block near :
        blocks.subMap(block(time - REACH), true, block(time + REACH), true).values()) {
      addUp(report.words(), near.words(), byWords);
      addUp(report.bridge(), near.bridges(), byBridge);
    }
    IntStream found =
        IntStream.concat(
            byWords.atLeast(n -> LEAST_WORDS * strictness(n, time)),
            byBridge.atLeast(n -> LEAST_BRIDGE * strictness(n, time)));
    Block own =
        blocks.computeIfAbsent(block(time), _ -> new Block(new HashMap<>(), new HashMap<>()));
    enter(report.words(), number, own.words());
    enter(report.bridge(), number, own.bridges());
    return found.sorted().distinct().toArray();
  }

  private static long block(long time) {
    return Math.floorDiv(time, BLOCK);
  }

  /// How many times more a report must share for its distance in time.
  private double strictness(int number, long time) {
    long apart = Math.abs(times[number] - time);
    if (apart > REACH) {
      return Double.POSITIVE_INFINITY;
    }
    return apart > NEAR ? FAR_STRICTNESS : 1;
  }

  private void addUp(TermVector vector, Map<Long, Postings> index, Sums sums) {
    for (int i = 0; i < vector.size(); i++) {
      Postings postings = index.get(vector.term(i));
      for (int j = 0; postings != null && j < postings.size; j++) {
        sums.add(postings.reports[j], postings.weights[j] * vector.weight(i));
      }
    }
  }

  private void enter(TermVector vector, int number, Map<Long, Postings> index) {
    for (int i = 0; i < vector.size(); i++) {
      if (!rarity.isCommon(vector.term(i))) {
        index.computeIfAbsent(vector.term(i), _ -> new Postings()).add(number, vector.weight(i));
      }
    }
  }

  /// Sums by report, emptied at little cost.
  private static final class Sums {
    private double[] sums = new double[64];
    private int[] touched = new int[64];
    private int size;

    private void add(int report, double weight) {
      if (report >= sums.length) {
        sums = Arrays.copyOf(sums, 2 * report);
      }
      if (sums[report] == 0) {
        touched = size < touched.length ? touched : Arrays.copyOf(touched, 2 * size);
        touched[size++] = report;
      }
      sums[report] += weight;
    }

    /// The reports whose sum reaches a bound; all sums are 0 afterwards.
    private IntStream atLeast(IntToDoubleFunction least) {
      int[] found = new int[size];
      int many = 0;
      for (int i = 0; i < size; i++) {
        int report = touched[i];
        if (sums[report] >= least.applyAsDouble(report)) {
          found[many++] = report;
        }
        sums[report] = 0;
      }
      size = 0;
      return Arrays.stream(found, 0, many);
    }
  }
}
