package org.chenbao.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chenbao.collect.feed.Documents.DECLARATION;
import static org.chenbao.collect.feed.Documents.GOOD;
import static org.chenbao.collect.feed.Documents.feed;
import static org.chenbao.collect.feed.Documents.item;
import static org.chenbao.collect.feed.Documents.rss;
import static org.chenbao.collect.feed.Documents.titles;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds that are no XML: what can be read of them is, and the feed is marked as repaired.
class MalformedFeedTest {

  @ParameterizedTest
  @MethodSource
  void textShouldBeReadAsMeant(String written, String read) {
    Feed feed = feed(rss(item(written, "1") + GOOD));

    assertThat(titles(feed)).containsExactly(read, "good-item");
    assertThat(feed.form().repaired()).isTrue();
  }

  static Stream<Arguments> textShouldBeReadAsMeant() {
    return Stream.of(
        Arguments.of("a&#1114112;b", "a\uFFFDb"),
        Arguments.of("a&#55296;x&#xDFFF;b", "a\uFFFDx\uFFFDb"),
        Arguments.of("a&#999999999999999999999;b", "a\uFFFDb"),
        Arguments.of("a&#11;&#x1b;b", "a b"),
        Arguments.of("a\0b\bc\u000bd\u001be\uFFFEf", "abcdef"),
        Arguments.of("R&D & Q&A; AT&T", "R&D & Q&A; AT&T"),
        Arguments.of("a ]]> b", "a ]]> b"),
        Arguments.of("a<b>x", "ax"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>a&#0;b</title></item>",
        "<item><title>t</title><media:thumbnail url='x'/><foo:bar>z</foo:bar></item>",
        "<item><title>a<b>x</title></item>",
        "<item><title>a</title>",
        "<item><title>t</title><enclosure url=https://x.example/a.mp3 length=1></item>",
        "<item><title>t</title><category domain=\"a<b\">c</category></item>"
      })
  void brokenEntryShouldNotCostTheNext(String broken) {
    Feed feed = feed(rss(broken + GOOD));

    assertThat(titles(feed)).hasSize(2).endsWith("good-item");
    assertThat(feed.form().repaired()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n<br />\n<b>Warning</b>: include(): failed in /srv/x.php on line 3<br />\n",
        " \r\n\t\n",
        "<?xml version=\"1.0\"?>",
        "<feed/>"
      })
  void whatStandsBeforeTheFeedShouldBePassedOver(String junk) {
    assertThat(titles(feed(junk + rss(GOOD)))).containsExactly("good-item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'>%s</rss>",
        "<rss version='2.0'><channel><title>T</title></channel>%s</rss>",
        "<RSS VERSION='2.0'><CHANNEL>%s</CHANNEL></RSS>",
        "<rss version='2.0'><channel>%s</channel></rss>\n<script>x()</script><!-- cached -->\n"
      })
  void entriesShouldBeFoundWhereverTheyStand(String around) {
    assertThat(titles(feed(DECLARATION + around.formatted(GOOD)))).containsExactly("good-item");
    String upper = GOOD.replace("<item>", "<ITEM>").replace("</item>", "</ITEM>");
    assertThat(titles(feed(DECLARATION + around.formatted(upper)))).containsExactly("good-item");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " xmlns='http://www.w3.org/2005/atom'"})
  void atomShouldBeReadWithoutItsNamespace(String namespace) {
    String atom =
        "<feed"
            + namespace
            + "><title>T</title><entry><title>good-item</title><id>1</id>"
            + "<link href='https://paper.example/1'/></entry></feed>";

    assertThat(feed(atom).entries())
        .singleElement()
        .satisfies(e ->
            assertThat(e.label())
                .isEqualTo(new Feed.Label("1", "good-item", "https://paper.example/1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE rss [<!ENTITY \u0001>]>", "<!DOCTYPE rss [\u0002]>"})
  void brokenDocumentTypeShouldBeNoFault(String before) {
    assertThat(titles(feed(rss(before, GOOD)))).contains("good-item");
  }

  @Test
  void elementWithoutANameShouldBeNoFault() {
    String xhtml =
        "<item><title>t</title><description xmlns:x='http://www.w3.org/1999/xhtml'>"
            + "<x:>a</x:><x:b>b</x:b></description></item>";

    assertThat(titles(feed(rss(xhtml + GOOD)))).contains("t", "good-item");
  }

  @Test
  void cutFeedShouldKeepWhatCameBefore() {
    String whole = rss(item("ok", "1") + GOOD + item("cut", "3"));
    String text = rss(GOOD + "<item><title>x</title><description><![CDATA[<p>never closed");

    assertThat(titles(feed(whole.substring(0, whole.length() - 60)))).startsWith("ok", "good-item");
    assertThat(titles(feed(text))).startsWith("good-item");
  }

  @Test
  void ampersandsInAddressesShouldNotBecomeSigns() {
    String link = "<item><title>t</title><link>https://x.example/?a=1&b=2&copy=3</link></item>";

    assertThat(feed(rss(link)).entries().getFirst().label().link())
        .isEqualTo("https://x.example/?a=1&b=2&copy=3");
  }

  @Test
  void namesOfHtmlShouldBeDecoded() {
    assertThat(titles(feed(rss(item("a&nbsp;b&mdash;c&hellip;d&eacute;", "1")))))
        .containsExactly("a b—c…dé");
  }
}
