package org.chenbao.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chenbao.model.Body;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

  @Test
  void announcedFeedsShouldComeBeforeLinkedOnes() {
    String page =
        """
        <!doctype html><html><head>
        <link rel="Alternate" type="application/rss+xml; charset=utf-8" href="/feed/">
        <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
        <link rel="alternate" hreflang="en" href="/en/">
        <link rel="stylesheet" type="text/css" href="/rss.css">
        </head><body><a href="/about">About</a><a href="atom.xml">Atom</a>
        <a href="/feed/">again</a><a href="javascript:feed()">no</a></body></html>
        """;

    assertThat(in(page))
        .containsExactly(
            "https://paper.example/feed/",
            "https://other.example/feed.json",
            "https://paper.example/desk/atom.xml");
  }

  @Test
  void pageWithoutFeedsShouldLeadToNone() {
    assertThat(in("<html><a href='/feedback'>Tell us</a><a href='/rssi-explained'>x</a></html>"))
        .isEmpty();
  }

  @Test
  void listShouldBeReadAndWrittenAgain() {
    String list =
        """
        <?xml version="1.0"?><opml version="1.1"><body>
        <outline text="Folder"><outline type="rss" title="A &amp; &quot;B&quot;" text="t"
          xmlUrl="https://a.example/feed?x=1&amp;y=2"/></outline>
        <outline text="again" xmlURL="https://a.example/feed?x=1&amp;y=2"/>
        <outline text="disk" xmlUrl="file:///etc/passwd"/>
        <outline text="unclosed" xmlUrl="http://b.example/rss">
        </body></opml>
        """;
    List<Opml.Outline> feeds =
        List.of(
            new Opml.Outline("A & \"B\"", "https://a.example/feed?x=1&y=2"),
            new Opml.Outline("unclosed", "http://b.example/rss"));

    assertThat(Opml.read(body(list))).isEqualTo(feeds);
    assertThat(Opml.read(body(Opml.write(feeds)))).isEqualTo(feeds);
  }

  @Test
  void deepListShouldBeRead() {
    String deep =
        "<opml><body>"
            + "<outline text='x'>".repeat(20_000)
            + "</outline>".repeat(20_000)
            + "<outline text='y' xmlUrl='https://y.example/'/></body></opml>";

    assertThat(Opml.read(body(deep))).extracting(Opml.Outline::url).contains("https://y.example/");
  }

  private static List<String> in(String page) {
    return Discovery.in(body(page), "text/html", "https://paper.example/desk/");
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
