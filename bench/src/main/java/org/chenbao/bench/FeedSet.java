package org.chenbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Feeds of ordinary size: thirty entries each with a teaser and the whole text, half of them
/// Chinese and a tenth in GBK; the same on every run. Or the files of a folder.
record FeedSet(List<byte[]> feeds) {
  private static final int FEEDS = 400;
  private static final int ENTRIES = 30;
  private static final String CHINESE =
      "模型推理成本下降智能体发布企业使用新能力数据训练芯片算力开源社区研究报告市场增长公司产品";
  private static final String[] ENGLISH =
      "model release agent price chip data open weights training paper market company product team"
          .split(" ");

  /// @param folder of documents, or empty for those written here
  static FeedSet of(String folder) {
    return folder.isEmpty() ? written() : read(Path.of(folder));
  }

  long size() {
    return feeds.stream().mapToLong(f -> f.length).sum();
  }

  private static FeedSet read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new FeedSet(files.filter(Files::isRegularFile).sorted().map(FeedSet::bytes).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FeedSet written() {
    var random = new Random(7);
    return new FeedSet(IntStream.range(0, FEEDS).mapToObj(i -> feed(i, random)).toList());
  }

  private static byte[] feed(int number, Random random) {
    boolean chinese = number % 2 == 0;
    Charset charset = number % 10 == 0 ? Charset.forName("GBK") : StandardCharsets.UTF_8;
    String entries =
        IntStream.range(0, ENTRIES)
            .mapToObj(i -> entry("https://h" + number + ".example/p/" + i, chinese, random))
            .collect(Collectors.joining("\n"));
    return """
    <?xml version="1.0" encoding="%s"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>%s</title>
    <link>https://h%d.example/</link><description>%s</description>
    %s
    </channel></rss>
    """
        .formatted(charset, words(8, chinese, random), number, words(20, chinese, random), entries)
        .getBytes(charset);
  }

  private static String entry(String link, boolean chinese, Random random) {
    Instant at = Instant.ofEpochSecond(1_770_000_000L + random.nextInt(10_000_000));
    String text = "<p>" + words(160, chinese, random) + " <a href=\"" + link + "\">a</a></p>";
    return """
    <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid><pubDate>%s</pubDate>
    <dc:creator>%s</dc:creator><category>%s</category><description>%s</description>
    <content:encoded><![CDATA[%s%s]]></content:encoded></item>"""
        .formatted(
            words(16, chinese, random),
            link,
            link.hashCode(),
            DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)),
            words(2, chinese, random),
            words(2, chinese, random),
            text.replace("&", "&amp;").replace("<", "&lt;"),
            text,
            "<p>" + words(300, chinese, random) + "</p>");
  }

  private static String words(int count, boolean chinese, Random random) {
    return IntStream.range(0, count)
        .mapToObj(_ -> chinese
            ? CHINESE.substring(random.nextInt(CHINESE.length() / 2) * 2).substring(0, 2)
            : ENGLISH[random.nextInt(ENGLISH.length)] + " ")
        .collect(Collectors.joining())
        .strip();
  }
}
