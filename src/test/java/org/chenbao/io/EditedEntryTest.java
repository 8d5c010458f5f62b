package org.chenbao.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.chenbao.collect.Web;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Article;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries that come again: edited, under another id, or without any.
class EditedEntryTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
  private static final String URL = "https://paper.example/voice";

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void anEditedEntryShouldBeARevisionOfItsArticle() {
    List<Article> first = run(NOW, entry("id-1", URL, "has 7 billion parameters"));
    List<Article> second =
        run(NOW.plus(Duration.ofHours(3)), entry("id-1", URL, "has 8 billion parameters"));

    assertThat(second).singleElement().extracting(Article::id).isEqualTo(first.getFirst().id());
    assertThat(stored()).isEqualTo(second);
    assertThat(second.getFirst().words().text()).contains("8 billion").doesNotContain("7 billion");
  }

  @Test
  void idsThatChangeOrAreMissingShouldDoubleNothing() {
    run(NOW, entry("id-1", URL, "has 7 billion parameters"));
    run(NOW.plusSeconds(60), entry("id-2", URL, "has 7 billion parameters"));
    run(NOW.plusSeconds(120), entry("", URL, "has 7 billion parameters"));

    assertThat(stored()).hasSize(1);
  }

  @Test
  void oneIdForEverythingShouldHideNothing() {
    String two =
        entry("id", URL, "has 7 billion parameters")
            + entry("id", URL + "-2", "speaks forty languages");

    assertThat(run(NOW, two)).hasSize(2);
  }

  @Test
  void theSameAddressWithAndWithoutTlsShouldBeOneArticle() {
    String plain = URL.replace("https:", "http:");
    run(NOW, entry("id-1", plain, "has 7 billion parameters"));
    List<Article> both =
        run(
            NOW.plusSeconds(60),
            entry("id-1", URL, "has 7 billion parameters")
                + entry("id-2", plain, "has 7 billion parameters"));

    assertThat(both).hasSize(1);
    assertThat(stored()).hasSize(1);
  }

  private List<Article> run(Instant now, String entries) {
    String feed =
        "<rss version=\"2.0\"><channel><title>Paper</title>" + entries + "</channel></rss>";
    Web web =
        (url, _) ->
            new Fetch.Fresh(
                new Capture(
                    url,
                    url,
                    now,
                    "application/rss+xml",
                    Body.of(feed.getBytes(StandardCharsets.UTF_8))));
    Gathered gathered = new Collector(web, _ -> {}).gather(List.of(source()), now);
    archive.keep(gathered.articles(), now);
    return gathered.articles();
  }

  private List<Article> stored() {
    return archive.articles(Instant.EPOCH, NOW.plus(Duration.ofDays(1)));
  }

  private static String entry(String id, String link, String says) {
    String guid = id.isEmpty() ? "" : "<guid isPermaLink=\"false\">" + id + "</guid>";
    return """
    <item>%s<title>The voice model is out</title><link>%s</link>
    <pubDate>Wed, 18 Mar 2026 04:00:00 GMT</pubDate><description>%s</description></item>\
    """
        .formatted(guid, link, ("The voice model " + says + ". ").repeat(30));
  }

  private static Source source() {
    var outlet = new Outlet("Paper", "paper.example", Tier.STANDARD);
    return new Source("paper", "https://paper.example/feed", Source.Kind.FEED, outlet, false);
  }
}
