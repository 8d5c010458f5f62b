package org.chenbao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Opens pages in headless Chromium, from a folder served on loopback.
public final class Chromium {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--virtual-time-budget=200000",
          "--dump-dom");

  /// Far more than the seconds it takes, so that a busy machine fails nothing.
  private static final int PATIENCE_SECONDS = 180;

  private Chromium() {}

  /// Skips the test where there is no Chromium; where `CI=true` that is a failure.
  public static void need() {
    boolean found =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
    if (!found && "true".equals(System.getenv("CI"))) {
      Assertions.fail("CI needs chromium (apt-get install chromium fonts-noto-cjk)");
    }
    Assumptions.assumeTrue(found, "skipped: no chromium on the PATH");
  }

  /// Opens `probe.html` of the folder and reads what its script wrote into `#result`, as JSON.
  public static JsonNode probe(Path folder, String query, String... more)
      throws IOException, InterruptedException {
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server =
        SimpleFileServer.createFileServer(
            here, folder.toAbsolutePath(), SimpleFileServer.OutputLevel.NONE);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/probe.html" + query;
      String dom = run(folder, address, more);
      String result = Jsoup.parse(dom).select("#result").text();
      assertThat(result).as("what Chromium printed: %s", dom).startsWith("{");
      return JsonMapper.shared().readTree(result);
    } finally {
      server.stop(0);
    }
  }

  private static String run(Path folder, String address, String... more)
      throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    Path out = folder.resolve("dom.txt");
    var command = new ArrayList<String>(List.of("chromium"));
    command.addAll(FLAGS);
    command.addAll(List.of(more));
    command.add("--user-data-dir=" + profile);
    command.add(address);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    remove(profile);
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /// The browser's last helper may still be writing: what it leaves is the system's to clean.
  private static void remove(Path profile) {
    try (Stream<Path> walk = Files.walk(profile)) {
      walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException _) {
      return;
    }
  }
}
