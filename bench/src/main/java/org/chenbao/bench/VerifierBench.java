package org.chenbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Claims a second on one core: both texts read anew, every check asked.
///
/// The claims are the verifier's own test cases, in both languages, true and false; run in the
/// project's folder.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Threads(1)
public class VerifierBench {
  private static final Path CASES = Path.of("src/test/resources/edit/verify/claims.tsv");
  private static final LocalDate TOLD = LocalDate.of(2026, 2, 20);

  /// How long the evidence is at least, in characters: a span, a page.
  @Param({"1", "700"})
  private int evidence;

  private final List<String> claims = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private int next;

  /// Reads the cases; short evidence is filled up with that of the cases around it.
  @Setup
  public void read() throws IOException {
    List<String[]> rows =
        Files.readAllLines(CASES).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      var source = new StringBuilder(rows.get(i)[1]);
      for (int more = i + 1; source.length() < evidence; more++) {
        source.append('\n').append(rows.get(more % rows.size())[1]);
      }
      claims.add(rows.get(i)[0]);
      sources.add(source.toString());
    }
  }

  /// One claim, read and judged.
  @Benchmark
  public Verdict claim() {
    int i = next;
    next = (next + 1) % claims.size();
    return Verifier.verdict(
        Passage.of("", claims.get(i), TOLD), List.of(Passage.of("a", sources.get(i), TOLD)));
  }
}
