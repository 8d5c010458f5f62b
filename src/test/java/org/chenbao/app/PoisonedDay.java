package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.chenbao.collect.Collector;
import org.chenbao.io.warc.ExampleDay;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Article;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// A made-up day of five sites with a story each, and what a run makes of it where one is poisoned.
final class PoisonedDay {
  static final String POISONED = "https://xingye.example/a.html";

  static final String[][] SITES = {
    {
      "xingye",
      "星野观察",
      "星野智能发布机器人大模型 Star 2，连机械臂售价 3.2 万元",
      "星野智能 2 月 13 日发布机器人大模型 Star 2，连机械臂售价 3.2 万元。",
      "星野智能的机械臂单臂负载 12 千克，重复定位精度为 0.05 毫米。",
      "星野智能计划三月向首批 20 家工厂客户交付 Star 2。",
      "Star 2 由星野智能的深圳团队用两年时间训练，投入 1.4 亿元。"
    },
    {
      "beihu",
      "北湖科技",
      "北湖算力建成训练集群，共 2 万块加速卡",
      "北湖算力 2 月 13 日宣布建成训练集群，共有 2 万块加速卡。",
      "北湖算力的集群耗电 40 兆瓦，机房占地 3 万平方米。",
      "北湖算力说，集群三月开放给高校，首批名额为 300 个课题组。"
    },
    {
      "yunfan",
      "云帆日报",
      "云帆机器人在苏州设厂，年产 8 万台",
      "云帆机器人 2 月 13 日宣布在苏州设厂，年产 8 万台机器人。",
      "云帆机器人的工厂投资 6 亿元，将招聘 1200 名工人。",
      "云帆机器人预计工厂在九月投产，明年产量翻一番。"
    },
    {
      "reed",
      "语音周刊",
      "Larkmoor 开源语音模型 Reed，参数量 9 亿",
      "Larkmoor 2 月 13 日开源语音模型 Reed，参数量为 9 亿。",
      "Reed 支持 14 种语言，首个音节的延迟为 180 毫秒。",
      "Larkmoor 计划六月推出托管服务，价格是每小时 0.3 美元。"
    },
    {
      "qinghe",
      "清河新闻",
      "清河医院用人工智能读片，误诊率降到 2.1%",
      "清河医院 2 月 13 日公布人工智能读片的结果，误诊率降到 2.1%。",
      "清河医院的系统读了 5 万张胸片，每张用时 3 秒。",
      "清河医院说，系统下半年将推广到 12 家县级医院。"
    }
  };

  private PoisonedDay() {}

  static Article poisoned(Path day) {
    WarcWeb web = WarcWeb.open(List.of(warc(day)));
    return new Collector(web, _ -> {})
        .gather(web.sources(), web.latest()).articles().stream()
            .filter(a -> a.url().equals(POISONED))
            .findFirst()
            .orElseThrow();
  }

  static Path edition(Path day) throws IOException {
    ExampleDay.pack(day, warc(day));
    Path out = day.resolveSibling("out");
    assertThat(Main.run(arguments(day, "--out", out.toString()))).isEqualTo(Exit.DONE);
    return out;
  }

  static String prompts(Path day) {
    var said = new StringWriter();
    CommandLine line = Main.line().setOut(new PrintWriter(said, true));
    line.execute(arguments(day, "--writer", "standard", "--dry-run", "--show-prompts"));
    return said.toString();
  }

  static String[] arguments(Path day, String... more) {
    return Stream.concat(
            Stream.of(
                "brief",
                "--quiet",
                "--replay",
                warc(day).toString(),
                "--data",
                day.resolveSibling("data-" + more.length).toString()),
            Stream.of(more))
        .toArray(String[]::new);
  }

  static Path warc(Path day) {
    return day.resolveSibling("day.warc.gz");
  }

  /// The stories by headline, without what depends on the others: ids and order.
  static Map<String, String> stories(Path edition) throws IOException {
    JsonNode json = JsonLines.JSON.readTree(Files.readString(edition.resolve("edition.json")));
    var stories = new TreeMap<String, String>();
    Stream.concat(
            json.path("themes").valueStream().flatMap(t -> t.path("stories").valueStream()),
            json.path("briefs").valueStream().flatMap(g -> g.path("items").valueStream()))
        .forEach(s -> stories.put(s.path("headline").stringValue(""), s.toString()));
    return stories;
  }

  static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /// A day of five sites with a story each, the first of them poisoned.
  static Path day(Path home, String name, String carrier, String payload) throws IOException {
    Path day = home.resolve(name).resolve("2026-02-13");
    Files.createDirectories(day.resolve("sites"));
    Files.writeString(day.resolve("exchanges.yaml"), "[]\n");
    var sources = new ArrayList<String>();
    for (String[] site : SITES) {
      sources.add(source(site[0], site[1]));
      boolean first = site[0].equals("xingye");
      site(
          day,
          site[0] + ".example",
          site[2],
          List.of(site).subList(3, site.length),
          first ? carrier : "",
          payload);
    }
    Files.writeString(day.resolve("sources.yaml"), String.join("", sources));
    return day;
  }

  static String source(String id, String name) {
    return """
    - id: %1$s
      name: %2$s
      url: https://%1$s.example/feed.xml
      kind: feed
      lang: zh
      tier: standard
      owner: %1$s.example
      general: false
    """
        .formatted(id, name);
  }

  static void page(Path day, String host, String name, String title, String head, String body)
      throws IOException {
    Path folder = Files.createDirectories(day.resolve("sites").resolve(host));
    Files.writeString(
        folder.resolve(name),
        "<html lang=zh><head><title>%s</title>%s</head><body><article><h1>%s</h1>%s</article></body></html>"
            .formatted(title, head, title, body));
  }

  static void site(Path day, String host, String title, List<String> paragraphs)
      throws IOException {
    site(day, host, title, paragraphs, "", "");
  }

  static void site(
      Path day, String host, String title, List<String> paragraphs, String carrier, String payload)
      throws IOException {
    String shown = carrier.equals("title") ? payload : title;
    String text = "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    String body =
        switch (carrier) {
          case "body" -> text.replaceFirst("</p>", "</p>" + Matcher.quoteReplacement(payload));
          case "flood" -> text + payload.repeat(3_000);
          default -> text;
        };
    page(day, host, "a.html", shown, carrier.equals("head") ? payload : "", body);
    Path folder = day.resolve("sites").resolve(host);
    Files.writeString(
        folder.resolve("feed.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>%s</title><link>https://%s/</link>
        <item><title><![CDATA[%s]]></title><link>https://%s/a.html</link><pubDate>Fri, 13 Feb 2026 01:00:00 GMT</pubDate>%s</item>
        </channel></rss>
        """
            .formatted(host, host, shown, host, carrier.equals("feed") ? payload : ""));
  }
}
