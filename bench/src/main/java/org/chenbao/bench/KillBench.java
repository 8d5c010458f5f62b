package org.chenbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chenbao.collect.Captures;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.SourceList;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.RunCaptures;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.io.web.OkHttpWeb;
import org.chenbao.model.Article;
import org.chenbao.model.Source;

/// Mornings with the [Crowd] that are killed (`kill -9`) at moments a seed chooses, then one that
/// is not: what the archive has in the end is what a morning leaves that nobody killed.
public final class KillBench {
  private static final int KILLS = 5;
  private static final String ANSWER = "answer";

  /// Most of the answers that there are.
  private static final int LATEST = 940;

  private KillBench() {}

  /// Runs the mornings, or with a folder and a list of sources one of them.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2) {
      morning(Path.of(arguments[0]), Path.of(arguments[1]));
      return;
    }
    Path folder = Files.createTempDirectory("chenbao-kill");
    Path list = folder.resolve("sources.yaml");
    Files.writeString(list, SourceList.yaml(Crowd.open()));
    var random = new Random(20260318);
    Path killed = folder.resolve("killed");
    for (int i = 0; i < KILLS; i++) {
      int after = random.nextInt(LATEST);
      kill(start(killed, list), after);
      System.out.println("killed after " + after + " answers; captures " + captures(killed));
    }
    end(start(killed, list));
    Path whole = folder.resolve("whole");
    end(start(whole, list));
    Map<String, Article> expected = articles(whole);
    Map<String, Article> left = articles(killed);
    System.out.printf(
        "%d articles, %d where nobody killed; the same: %s; captures %d and %d%n",
        left.size(), expected.size(), left.equals(expected), captures(killed), captures(whole));
    System.exit(left.equals(expected) ? 0 : 1);
  }

  private static void morning(Path data, Path list) throws IOException {
    List<Source> sources = SourceList.read(Files.readString(list), list.toString());
    Instant now = Instant.now();
    try (var archive = Archive.open(data);
        RunCaptures captures = archive.captures(now)) {
      captures.keep(sources, now);
      var clock = InstantSource.system();
      var web = new OkHttpWeb(Crowd.policy(sources), archive.servers(), clock);
      var collector = new Collector(captures.recording(web), told(captures), archive.diary());
      Gathered gathered = collector.gather(sources, now);
      Map<String, Standing> standings = new HashMap<>();
      gathered
          .outcomes()
          .forEach(o -> o.standing().ifPresent(s -> standings.put(o.source().url(), s)));
      archive.keep(gathered.articles(), standings, now);
      System.out.println(gathered.articles().size() + " articles kept");
    }
  }

  /// Says a word for each answer that is on its way to the disk.
  private static Captures told(Captures captures) {
    return capture -> {
      captures.keep(capture);
      System.out.println(ANSWER);
    };
  }

  private static Process start(Path data, Path list) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KillBench.class.getName(),
            data.toString(),
            list.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static void kill(Process process, int after) throws IOException, InterruptedException {
    try (BufferedReader said = process.inputReader()) {
      for (int i = 0; i < after; ) {
        String line = said.readLine();
        if (line == null) {
          throw new IllegalStateException("a morning ended by itself");
        }
        i += line.equals(ANSWER) ? 1 : 0;
      }
      process.destroyForcibly().waitFor();
    }
  }

  private static void end(Process process) throws IOException, InterruptedException {
    try (BufferedReader said = process.inputReader()) {
      said.lines().filter(l -> !l.equals(ANSWER)).forEach(System.out::println);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("a morning that nobody killed ended with an error");
    }
  }

  /// Every article in its latest wording.
  private static Map<String, Article> articles(Path data) {
    try (var archive = Archive.open(data)) {
      Map<String, Article> articles = new TreeMap<>();
      archive
          .articles(Instant.EPOCH, Instant.now().plusSeconds(86_400))
          .forEach(a -> articles.put(a.id(), a));
      return articles;
    }
  }

  /// Addresses whose answer can be read from the files.
  private static long captures(Path data) throws IOException {
    Path folder = data.resolve("captures");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> whole = files.filter(f -> f.toFile().length() > 0).toList();
      return whole.isEmpty()
          ? 0
          : WarcWeb.open(whole).captures().stream().map(h -> h.url()).distinct().count();
    }
  }
}
