package org.chenbao.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chenbao.TestFile;
import org.chenbao.collect.feed.Feed.Enclosure;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.model.Body;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String URL = "https://news.example/feed";

  @Test
  void rssShouldBeReadWithItsModules() {
    Feed feed = feed("rss.xml", "");
    Entry first = feed.entries().getFirst();

    assertThat(feed.form().format()).isEqualTo("rss20");
    assertThat(feed.label().title()).isEqualTo("Harbour & Hill");
    assertThat(feed.about().subtitle()).isEqualTo("A paper for tests");
    assertThat(feed.about().updated()).contains(Instant.parse("2026-02-13T00:30:00Z"));
    assertThat(first.label().title()).isEqualTo("Model Osprey reads & writes");
    assertThat(first.label().link())
        .isEqualTo("https://news.example/2026/osprey.html?utm_source=rss#top");
    assertThat(first.times().published()).contains(Instant.parse("2026-02-13T03:15:00Z"));
    assertThat(first.credits().authors()).containsExactly("Mo Tan");
    assertThat(first.enclosures())
        .containsExactly(new Enclosure("https://img.example/a.jpg", "image/jpeg", "120"));
  }

  @Test
  void contentShouldKeepLinksAndLoseWhatActs() {
    Entry first = feed("rss.xml", "").entries().getFirst();

    assertThat(first.copy().summary().safe()).isEqualTo("Short words.");
    assertThat(first.copy().content().safe())
        .isEqualTo("<p>Long <a href=\"https://news.example/more\">words</a>.</p>");
  }

  @Test
  void impossibleDatesAndForeignSchemesShouldBeDropped() {
    Entry second = feed("rss.xml", "").entries().get(1);

    assertThat(second.times().best()).isEmpty();
    assertThat(second.label().link()).isEqualTo("https://news.example/2");
    assertThat(second.label().title())
        .as("no tags of HTML")
        .isEqualTo("Impossible List<String> < 3");
  }

  @Test
  void atomShouldBeReadUnderAnyPrefix() {
    Feed feed = feed("atom.xml", "");
    Entry entry = feed.entries().getFirst();

    assertThat(feed.form().format()).isEqualTo("atom10");
    assertThat(feed.label().link()).isEqualTo("https://lab.example/blog/");
    assertThat(feed.about().language()).isEqualTo("zh-CN");
    assertThat(entry.label().title()).isEqualTo("新模型 <雨燕> 发布");
    assertThat(entry.label().link()).isEqualTo("https://lab.example/blog/swift");
    assertThat(entry.copy().content().safe()).isEqualTo("<div><p>正文<em>一</em>。</p></div>");
    assertThat(entry.times().published()).contains(Instant.parse("2026-02-12T12:00:00Z"));
    assertThat(entry.enclosures())
        .containsExactly(new Enclosure("https://lab.example/blog/talk.mp3", "audio/mpeg", "9"));
  }

  @Test
  void rdfItemsBesideTheChannelShouldBeRead() {
    Feed feed = feed("rdf.xml", "");

    assertThat(feed.form().format()).isEqualTo("rss10");
    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.entries().getFirst().label().id()).isEqualTo("https://papers.example/abs/1");
  }

  @Test
  void jsonFeedShouldBeReadWithNumbersAsIds() {
    Feed feed = feed("feed.json", "");

    assertThat(feed.form().format()).isEqualTo("json11");
    assertThat(feed.entries()).extracting(e -> e.label().id()).containsExactly("7", "8");
    assertThat(feed.entries().getFirst().copy().content().safe()).doesNotContain("onerror");
    assertThat(feed.entries().get(1).copy().content().safe()).isEqualTo("1 &lt; 2");
    assertThat(feed.entries().get(1).times().best()).isEmpty();
  }

  @Test
  void brokenFeedShouldKeepItsItemsAndSayThatItWasRepaired() {
    Feed feed = feed("broken.xml", "");

    assertThat(feed.form().repaired()).isTrue();
    assertThat(feed.entries())
        .extracting(e -> e.label().title())
        .startsWith("First one", "Second")
        .endsWith("Fourth");
    assertThat(feed.entries().getFirst().label().link())
        .isEqualTo("https://b.example/?a=1&b=2&copy=3");
  }

  @Test
  void gbkFeedShouldBeReadByItsDeclaredCharset() {
    Feed feed = feed("gbk.xml", "text/xml");

    assertThat(feed.form().charset()).isEqualTo("GB18030");
    assertThat(feed.entries().getFirst().label().title()).isEqualTo("朱镕基与囍字：镕囍㐀");
    assertThat(feed.entries().getFirst().times().published())
        .as("a Chinese feed without a zone means Beijing")
        .contains(Instant.parse("2026-02-13T01:30:00Z"));
  }

  @Test
  void entitiesOfADocumentTypeShouldNotBeExpanded() {
    String title = feed("entities.xml", "").entries().getFirst().label().title();

    assertThat(title).doesNotContain("aaaa", "root:").endsWith("end");
  }

  @Test
  void honestFeedWithManyEscapedCharactersShouldBeRead() {
    String body = "&lt;p&gt;x&lt;/p&gt;".repeat(40_000);
    String xml =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><content type='html'>"
            + body
            + "</content></entry></feed>";
    Reading reading = FeedReader.read(Body.of(xml.getBytes(StandardCharsets.UTF_8)), "", URL);

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Read) reading).feed().form().repaired()).isFalse();
  }

  @Test
  void whatIsNoFeedShouldBeNamed() {
    assertThat(FeedReader.read(TestFile.body("collect/feed/page.html"), "text/html", URL))
        .isEqualTo(new Reading.NotFeed("a web page", "UTF-8"));
    for (String nothing : List.of("", " \n", "{\"error\":1}", "plain words", "<", "\0\0")) {
      assertThat(FeedReader.read(Body.of(nothing.getBytes(StandardCharsets.UTF_8)), "", URL))
          .as(nothing)
          .isInstanceOf(Reading.NotFeed.class);
    }
  }

  private static Feed feed(String file, String contentType) {
    Reading reading = FeedReader.read(TestFile.body("collect/feed/" + file), contentType, URL);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).feed();
  }
}
