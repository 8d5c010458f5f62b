package org.chenbao.bench;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.chenbao.collect.feed.FeedReader;
import org.chenbao.collect.feed.Reading;
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
import org.openjdk.jmh.infra.Blackhole;

/// Passes over a set of feeds a second on one core, from bytes to records, HTML as it was written:
/// ours, and Rome on the JDK's parser.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Threads(1)
public class FeedBench {
  /// A folder of feeds; where it is empty, those of [FeedSet].
  @Param("")
  private String folder;

  private FeedSet set;

  /// Reads or writes the feeds.
  @Setup
  public void read() {
    set = FeedSet.of(folder);
    System.out.printf("%d feeds, %.1f MB%n", set.feeds().size(), set.size() / 1e6);
  }

  /// Ours.
  @Benchmark
  public int chenbao() {
    int entries = 0;
    for (byte[] feed : set.feeds()) {
      if (FeedReader.read(Body.of(feed), "", "") instanceof Reading.Read(var read)) {
        entries += read.entries().size();
      }
    }
    return entries;
  }

  /// Rome, every field of an entry asked for.
  @Benchmark
  public int rome(Blackhole hole) throws IOException {
    int entries = 0;
    for (byte[] feed : set.feeds()) {
      try (var reader = new XmlReader(new ByteArrayInputStream(feed))) {
        for (SyndEntry entry : new SyndFeedInput().build(reader).getEntries()) {
          hole.consume(entry.getTitle());
          hole.consume(entry.getPublishedDate());
          hole.consume(entry.getContents());
          entries++;
        }
      } catch (FeedException e) {
        hole.consume(e);
      }
    }
    return entries;
  }
}
