package org.chenbao.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chenbao.collect.feed.Documents.DECLARATION;
import static org.chenbao.collect.feed.Documents.GOOD;
import static org.chenbao.collect.feed.Documents.feed;
import static org.chenbao.collect.feed.Documents.item;
import static org.chenbao.collect.feed.Documents.rss;
import static org.chenbao.collect.feed.Documents.titles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What XML lets a stranger ask of a parser, and what is too much of it.
class XmlAttackTest {
  @Test
  void filesShouldNotBeRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "not for feeds");
    String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
    String include = "<xi:include href=\"%s\" parse=\"text\"/>".formatted(secret.toUri());

    Feed feed = feed(rss(DECLARATION + entity, item("A&x;B" + include, "1") + GOOD));

    assertThat(feed.toString()).doesNotContain("not for feeds");
    assertThat(titles(feed)).hasSize(2).contains("good-item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/dtd\">",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
        "<!DOCTYPE rss [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>",
        "<!DOCTYPE rss [<!ENTITY path \"C:\\data\\1\">]>",
        "<?xml-stylesheet type=\"text/xsl\" href=\"http://127.0.0.1:1/xsl\"?>"
      })
  void whatStandsBeforeTheRootShouldNotCostAnEntry(String before) {
    assertThat(titles(feed(rss(DECLARATION + before, item("&a;", "1") + GOOD)))).hasSize(2);
  }

  @Test
  void oldDocumentTypeShouldBeNoObstacle() {
    String old =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
          "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>T</title>
        <item><title>caf&eacute;</title><link>https://paper.example/1</link></item></channel></rss>
        """;

    assertThat(titles(feed(old))).containsExactly("café");
    assertThat(feed(old).form().format()).isEqualTo("rss091n");
  }

  @Test
  void entitiesShouldNotGrow() {
    String laughs =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining("", "<!DOCTYPE rss [<!ENTITY a0 \"lol\">", "]>"));
    String wide = "<!DOCTYPE rss [<!ENTITY b \"%s\">]>".formatted("B".repeat(100_000));

    assertThat(titles(feed(rss(DECLARATION + laughs, item("&a9;", "1") + GOOD))))
        .containsExactly("&a9;", "good-item");
    assertThat(titles(feed(rss(DECLARATION + wide, item("&b;".repeat(20_000), "1") + GOOD))))
        .hasSize(2)
        .allSatisfy(t -> assertThat(t.length()).isLessThanOrEqualTo(1_000));
  }

  @Test
  void depthShouldBeBounded() {
    String elements = "<x>".repeat(100_000) + "</x>".repeat(100_000);
    String html = "<description><![CDATA[" + "<div>".repeat(100_000) + "x]]></description>";

    assertThat(titles(feed(rss("<item><title>deep</title>" + elements + "</item>" + GOOD))))
        .containsExactly("deep", "good-item");
    Feed deep = feed(rss("<item><title>deep</title>" + html + "</item>" + GOOD));
    assertThat(titles(deep)).containsExactly("deep", "good-item");
    assertThat(deep.entries().getFirst().copy().summary().safe()).contains("x");
  }

  @Test
  void sizesShouldBeBounded() {
    String attributes =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "a" + i + "='v'")
            .collect(Collectors.joining(" "));
    String address = "https://paper.example/" + "a".repeat(5_000_000);
    String enclosure = "<enclosure url='%s' type='a/b' length='1'/>".formatted(address);

    assertThat(titles(feed(rss("<item " + attributes + "><title>t</title></item>" + GOOD))))
        .containsExactly("t", "good-item");
    assertThat(feed(rss("<item><title>t</title>" + enclosure + "</item>")).entries())
        .singleElement()
        .satisfies(e -> assertThat(e.enclosures()).isEmpty());
    assertThat(titles(feed(rss(item("T".repeat(20_000_000), "1")))))
        .singleElement()
        .satisfies(t -> assertThat(t).hasSize(1_000));
  }

  @Test
  void newestOfTooManyEntriesShouldBeKept() {
    String old = item("old", "1").replace("2026", "2025");
    String many = old.repeat(20_000) + GOOD + old.repeat(20_000);

    assertThat(titles(feed(rss(many)))).hasSize(1_000).startsWith("good-item");
  }
}
