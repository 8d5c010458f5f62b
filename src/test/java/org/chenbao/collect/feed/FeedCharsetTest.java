package org.chenbao.collect.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chenbao.collect.feed.Documents.GOOD;
import static org.chenbao.collect.feed.Documents.feed;
import static org.chenbao.collect.feed.Documents.item;
import static org.chenbao.collect.feed.Documents.rss;
import static org.chenbao.collect.feed.Documents.titles;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles read exactly, whatever the label says; or flagged where bytes are lost.
class FeedCharsetTest {

  @ParameterizedTest
  @CsvSource({
    "gbk, GB18030, 朱镕基谈大模型与囍字：〇龘㐀",
    "gb2312, GB18030, 朱镕基谈大模型与囍字：〇龘㐀",
    "GB18030, GB18030, 𠮷野家€",
    "big5, Big5, 繁體中文新聞測試標題",
    "big5, Big5-HKSCS, 喺度嘅嘢",
    "Shift_JIS, windows-31j, 日本語の見出し①～",
    "euc-kr, x-windows-949, 펲시콜라 뉴스",
    "iso-8859-1, windows-1252, “quoted” – €",
    "gbk, UTF-8, 朱镕基谈大模型",
    "x-nobody-knows, UTF-8, 朱镕基谈大模型",
    "utf-16, UTF-8, 朱镕基谈大模型",
    "utf-16, UTF-16, 朱镕基谈大模型",
    "utf-16, UTF-16BE, 朱镕基谈大模型",
    "utf-32, UTF-32, 朱镕基谈大模型",
    "UTF-8, GB18030, 大模型推理成本下降智能体发布新的能力",
    "iso-8859-1, UTF-8, 智能体 “agents”",
  })
  void titleShouldBeRead(String label, String charset, String title) {
    String declaration = "<?xml version='1.0' encoding='%s'?>".formatted(label);
    byte[] bytes = rss(declaration, item(title, "1") + GOOD).getBytes(Charset.forName(charset));

    assertThat(titles(feed(bytes))).containsExactly(title, "good-item");
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 大模型推理成本下降，智能体发布，企业开始使用新的能力",
    "Big5, 人工智慧公司發布新的模型，企業開始使用新的功能",
    "windows-31j, 人工知能の会社が新しいモデルを発表しました",
    "x-windows-949, 인공지능 회사가 새로운 모델을 발표했습니다",
  })
  void charsetShouldBeGuessedWhereNothingIsSaid(String charset, String title) {
    byte[] bytes = rss("", item(title, "1") + GOOD).getBytes(Charset.forName(charset));

    assertThat(titles(feed(bytes))).containsExactly(title, "good-item");
  }

  @Test
  void byteOrderMarkShouldWin() {
    String declaration = "<?xml version='1.0' encoding='iso-8859-1'?>";
    String text = "\uFEFF" + rss(declaration, item("朱镕基", "1"));

    assertThat(titles(feed(text.getBytes(UTF_8)))).containsExactly("朱镕基");
  }

  @Test
  void oldSevenBitCodingShouldNotBecomeMarkup() {
    String text = rss("<?xml version='1.0' encoding='utf-7'?>", item("+ADw-script+AD4-", "1"));

    assertThat(titles(feed(text))).containsExactly("+ADw-script+AD4-");
  }

  @Test
  void cutCharacterShouldCostThatCharacterOnly() {
    byte[] whole = rss(GOOD + "<item><title>中文").getBytes(UTF_8);
    String tail = "</channel></rss>";
    byte[] cut = Arrays.copyOf(whole, whole.length - tail.length() - 1);

    Feed feed = feed(cut);

    assertThat(titles(feed)).containsExactly("good-item", "中\uFFFD");
    assertThat(feed.form().repaired()).as("flagged, not stored silently").isTrue();
  }

  @Test
  void foreignBytesInUtf8ShouldCostThemselvesOnly() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("<rss version='2.0'><channel>".getBytes(UTF_8));
    bytes.writeBytes(item("大模型推理成本下降，智能体发布", "1").getBytes(UTF_8));
    bytes.writeBytes(item("中文二", "2").getBytes(Charset.forName("GBK")));
    bytes.writeBytes((GOOD + "</channel></rss>").getBytes(UTF_8));

    Feed feed = feed(bytes.toByteArray());

    assertThat(titles(feed)).hasSize(3).startsWith("大模型推理成本下降，智能体发布").endsWith("good-item");
    assertThat(feed.form().repaired()).isTrue();
  }
}
