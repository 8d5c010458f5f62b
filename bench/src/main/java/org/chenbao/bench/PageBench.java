package org.chenbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.chenbao.collect.page.Page;
import org.chenbao.collect.page.PageReader;
import org.chenbao.model.Body;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages a second on one core, from bytes to a page with its findings.
///
/// Run in the project's folder, the shared material beside it.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@Threads(1)
public class PageBench {
  /// Rows with `url` and `html`.
  @Param("../shared/pages/scrapinghub.jsonl.gz")
  private String pages;

  private record Given(String url, Body body) {}

  private final List<Given> given = new ArrayList<>();
  private int next;

  /// Reads the pages.
  @Setup
  public void read() throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(pages))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode row = mapper.readTree(line);
        byte[] html = row.path("html").stringValue("").getBytes(StandardCharsets.UTF_8);
        given.add(new Given(row.path("url").stringValue(""), Body.of(html)));
      }
    }
  }

  /// One page, decoded, parsed and read.
  @Benchmark
  public Page page() {
    Given one = given.get(next);
    next = (next + 1) % given.size();
    return PageReader.read(one.body(), "text/html; charset=utf-8", one.url());
  }
}
