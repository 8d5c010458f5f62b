package org.chenbao.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chenbao.model.Body;
import org.junit.jupiter.api.Test;

class NewsSitemapTest {

  @Test
  void newsOfASitemapShouldBeReadAsAFeed() {
    Feed feed =
        Documents.feed(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://paper.example/osprey</loc><lastmod>2026-02-13T05:00:00Z</lastmod>
                <news:news><news:publication><news:name>Harbour &amp; Hill</news:name>
                  <news:language>en</news:language></news:publication>
                  <news:publication_date>2026-02-13T03:15:00Z</news:publication_date>
                  <news:title>Model Osprey reads &amp; writes</news:title></news:news></url>
              <url><loc>https://paper.example/about</loc></url>
            </urlset>
            """);

    assertThat(feed.form().format()).isEqualTo("sitemap");
    assertThat(feed.form().repaired()).isFalse();
    assertThat(feed.label().title()).isEqualTo("Harbour & Hill");
    assertThat(feed.about().language()).isEqualTo("en");
    assertThat(feed.entries())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.label().link()).isEqualTo("https://paper.example/osprey");
          assertThat(e.label().title()).isEqualTo("Model Osprey reads & writes");
          assertThat(e.times().published()).contains(Instant.parse("2026-02-13T03:15:00Z"));
          assertThat(e.times().updated()).contains(Instant.parse("2026-02-13T05:00:00Z"));
        });
  }

  @Test
  void aListOfPagesShouldBeNoFeed() {
    byte[] pages =
        "<urlset><url><loc>https://paper.example/</loc></url></urlset>"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(FeedReader.read(Body.of(pages), "", ""))
        .isEqualTo(new Reading.NotFeed("no feed in it", "UTF-8"));
  }
}
