package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.edit.Pen;
import org.chenbao.io.warc.WarcCaptures;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that nothing leaves.
class LockdownTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
  private static final String FEED = "https://paper.example/feed";

  @TempDir private Path folder;

  @Test
  void whatWasToBeAskedShouldBeTold() throws IOException {
    Path captures = folder.resolve("day.warc.gz");
    try (WarcCaptures warc = WarcCaptures.open(captures, NOW)) {
      warc.keep(List.of(source()), NOW);
      warc.keep(capture(FEED, "application/rss+xml", feed()));
      warc.keep(capture("https://paper.example/0", "text/html", "<p>A model, a page.</p>"));
    }
    int code =
        Main.run(
            Stream.of(
                    "brief",
                    "--quiet",
                    "--lockdown",
                    "--replay",
                    captures.toString(),
                    "--data",
                    folder.resolve("data").toString(),
                    "--out",
                    folder.resolve("out").toString())
                .toArray(String[]::new));

    assertThat(code).isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("out/report.json")))
        .contains("lockdown: https://paper.example/1 was not asked")
        .contains("lockdown: https://paper.example/2 was not asked")
        .doesNotContain("lockdown: https://paper.example/0 was not asked", "lockdown: " + FEED);
  }

  @Test
  void aModelShouldNotBeAsked() {
    var lockdown = new Lockdown();
    Pen pen = lockdown.pen("deepseek-chat");

    assertThat(pen.ask(new Pen.Prompt("s1", "Write.", "{}", "{}")))
        .isEqualTo(new Pen.Answer.Silent("lockdown is on"));
    assertThat(lockdown.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.detail()).isEqualTo("the model deepseek-chat was not asked"));
  }

  private static Capture capture(String url, String type, String body) {
    return new Capture(url, url, NOW, type, Body.of(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String feed() {
    var items = new StringBuilder();
    IntStream.range(0, 3)
        .forEach(i ->
            items.append(
                """
                <item><title>OpenAI 发布模型 %d 号，参数规模为 7%d 亿</title>
                <link>https://paper.example/%d</link>
                <pubDate>Wed, 18 Mar 2026 04:00:00 GMT</pubDate></item>\
                """
                    .formatted(i, i, i)));
    return "<rss version=\"2.0\"><channel><title>Paper</title>" + items + "</channel></rss>";
  }

  private static Source source() {
    var outlet = new Outlet("Paper", "paper.example", Tier.STANDARD);
    return new Source("paper", FEED, Source.Kind.FEED, outlet, false);
  }
}
