package org.chenbao.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedJsonTest {

  @Test
  void storiesOfHackerNewsShouldLeadToTheirArticles() {
    Feed feed =
        Documents.feed(
            """
            {"hits":[
              {"objectID":"11","title":"A model for small laptops","url":"https://lab.example/small",
               "created_at":"2026-02-13T03:15:00Z","points":120},
              {"objectID":"12","title":"Ask HN: which one?","url":null,"story_text":"<p>I wonder"}
            ],"nbHits":2}
            """);

    assertThat(feed.entries())
        .extracting(e -> e.label().link())
        .containsExactly("https://lab.example/small", "https://news.ycombinator.com/item?id=12");
    assertThat(feed.entries().getFirst().times().published())
        .isEqualTo(Optional.of(Instant.parse("2026-02-13T03:15:00Z")));
  }

  @Test
  void dailyPapersShouldLeadToArxiv() {
    Feed feed =
        Documents.feed(
            """
            [{"paper":{"id":"2602.00001","title":"Learning with less","summary":"We show < more.",
              "authors":[{"name":"Mo Tan"},{"name":"Ada Li"}]},
              "publishedAt":"2026-02-13T00:00:00.000Z"}]
            """);

    assertThat(feed.entries())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.label().link()).isEqualTo("https://arxiv.org/abs/2602.00001");
          assertThat(e.credits().authors()).containsExactly("Mo Tan", "Ada Li");
          assertThat(e.copy().content().safe()).isEqualTo("We show &lt; more.");
        });
  }

  @Test
  void hotListsShouldLeadToTheirArticles() {
    Feed feed =
        Documents.feed(
            """
            {"status":"success","id":"daily","updatedTime":1773817200000,"items":[
              {"id":7,"title":"A model for small laptops","url":"https://lab.example/small",
               "extra":{"date":1773813600000,"hover":"It fits <4 GB.","info":"12 万热度"}},
              {"id":"b","title":"Second","mobileUrl":"https://m.lab.example/b","pubDate":"2026-03-18"}
            ]}
            """);

    assertThat(feed.label().title()).isEqualTo("daily");
    assertThat(feed.entries())
        .extracting(e -> e.label().link())
        .containsExactly("https://lab.example/small", "https://m.lab.example/b");
    assertThat(feed.entries())
        .extracting(e -> e.times().published())
        .containsExactly(
            Optional.of(Instant.parse("2026-03-18T06:00:00Z")),
            Optional.of(Instant.parse("2026-03-18T00:00:00Z")));
    assertThat(feed.entries().getFirst().copy().summary().safe()).isEqualTo("It fits &lt;4 GB.");
  }
}
