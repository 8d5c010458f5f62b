package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `brief` on live sources, which here are a server on loopback that a profile allows.
class LiveRunTest {
  private static final String PAGE =
      """
      <html lang="zh"><head><title>OpenAI 开源语音模型</title></head><body><article>
      <h1>OpenAI 开源语音模型</h1>
      <p>OpenAI 宣布开源语音模型 Voice 2，参数规模为 70 亿，权重已经可以下载。</p>
      <p>Voice 2 支持 40 种语言，首个音节的等待时间为 120 毫秒，比上一代缩短一半。</p>
      <p>OpenAI 表示，模型采用 MIT 许可证，企业可以在自己的机器上部署，不必把录音传到外面。</p>
      <p>开发者可以从今天起申请接口，价格是每小时 0.3 美元，三月之前免费试用。</p>
      </article></body></html>
      """;

  @TempDir Path folder;
  private HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/feed.xml", "application/rss+xml", feed());
    answer("/voice.html", "text/html; charset=utf-8", PAGE);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aLiveDayShouldBeToldAndReplayTwiceToTheSameBytes() throws IOException {
    assertThat(run("live", List.of("--profile", profile()))).isEqualTo(Exit.DONE);
    String live = Files.readString(folder.resolve("live/out/edition.md"));
    assertThat(live).contains("OpenAI 开源语音模型", "127.0.0.1", "参数规模为 70 亿");
    server.stop(0);
    try (Stream<Path> captures = Files.list(folder.resolve("live/data/captures"))) {
      List<String> replay =
          Stream.concat(Stream.of("--replay"), captures.map(Path::toString)).toList();
      assertThat(run("once", replay)).isEqualTo(Exit.DONE);
      assertThat(run("twice", replay)).isEqualTo(Exit.DONE);
    }
    for (String file : List.of("edition.md", "edition.json", "index.html", "cover.png")) {
      assertThat(folder.resolve("twice/out").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("once/out").resolve(file));
    }
    assertThat(Files.readString(folder.resolve("once/out/edition.md"))).isEqualTo(live);
  }

  @Test
  void aDayMadeAgainShouldAskNobodyAgainUnlessTold() throws IOException {
    List<String> how = List.of("--profile", profile());
    assertThat(run("live", how)).isEqualTo(Exit.DONE);
    String first = Files.readString(folder.resolve("live/out/edition.md"));
    assertThat(asked.get()).isEqualTo(2);
    assertThat(run("live", how)).isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("live/out/edition.md"))).isEqualTo(first);
    assertThat(asked.get()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("live/out/report.json")))
        .contains("\"outcome\" : \"not-due\"", "\"failuresInARow\" : 0");
    assertThat(run("live", Stream.concat(how.stream(), Stream.of("--all")).toList()))
        .isEqualTo(Exit.DONE);
    assertThat(asked.get()).isEqualTo(4);
  }

  @Test
  void whenNothingCanBeReachedItShouldSaySoAndPointToTheExample() throws IOException {
    String profile = profile();
    server.stop(0);
    var err = new StringWriter();
    CommandLine line = Main.line().setErr(new PrintWriter(err, true));
    assertThat(line.execute(arguments("dead", List.of("--profile", profile))))
        .isEqualTo(Exit.UNREACHABLE);
    assertThat(err.toString().lines()).singleElement().asString().contains("--example");
  }

  @Test
  void aSourceThatIsOffShouldNotBeAsked() throws IOException {
    List<String> how = List.of("--profile", profile());
    String data = folder.resolve("off/data").toString();
    assertThat(Main.run("sources", "off", "own", "--profile", profile(), "--data", data))
        .isEqualTo(Exit.DONE);
    var err = new StringWriter();
    CommandLine line = Main.line().setErr(new PrintWriter(err, true));
    assertThat(line.execute(arguments("off", how))).isEqualTo(Exit.UNUSABLE);
    assertThat(err.toString().lines()).singleElement().asString().contains("chenbao sources on");
    assertThat(asked).hasValue(0);
    assertThat(Main.run("sources", "on", "own", "--profile", profile(), "--data", data))
        .isEqualTo(Exit.DONE);
    assertThat(run("off", how)).isEqualTo(Exit.DONE);
    assertThat(asked).hasValue(2);
  }

  @Test
  void aServerThatNoProfileAllowsShouldNotBeAsked() throws IOException {
    String profile = profile();
    Files.writeString(Path.of(profile), "sources: sources.yaml\n");
    assertThat(Main.run(arguments("shut", List.of("--profile", profile))))
        .isEqualTo(Exit.UNREACHABLE);
  }

  private int run(String name, List<String> how) {
    return Main.run(arguments(name, how));
  }

  private String[] arguments(String name, List<String> how) {
    Path own = folder.resolve(name);
    return Stream.concat(
            Stream.of(
                "brief",
                "--quiet",
                "--data",
                own.resolve("data").toString(),
                "--out",
                own.resolve("out").toString()),
            how.stream())
        .toArray(String[]::new);
  }

  private String profile() throws IOException {
    Files.writeString(
        folder.resolve("sources.yaml"),
        """
        - id: own
          name: 自家快讯
          url: http://127.0.0.1:%d/feed.xml
          kind: feed
          lang: zh
          tier: standard
          owner: own.example
          general: false
        """
            .formatted(server.getAddress().getPort()));
    return Files.writeString(
            folder.resolve("profile.yaml"),
            """
            sources: sources.yaml
            local: ["127.0.0.1:%d"]
            """
                .formatted(server.getAddress().getPort()))
        .toString();
  }

  private String feed() {
    String item = "http://127.0.0.1:%d/voice.html".formatted(server.getAddress().getPort());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>自家快讯</title><link>http://own.example/</link>
    <item><title>OpenAI 开源语音模型</title><link>%s</link><pubDate>%s</pubDate></item>
    </channel></rss>
    """
        .formatted(
            item,
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).minusHours(1)));
  }

  private void answer(String path, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
