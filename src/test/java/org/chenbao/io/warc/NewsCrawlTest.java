package org.chenbao.io.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example day's pages as a news crawl has them: no feeds, no list of sources.
class NewsCrawlTest {
  private static final Path SITES = Path.of("examples/2026-02-13/sites");

  @TempDir private Path folder;

  @Test
  void pagesOfACrawlShouldBecomeArticles() throws IOException {
    var crawl = new WarcText();
    try (Stream<Path> pages = Files.walk(SITES)) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".html")).sorted().toList()) {
        String url = "https://" + SITES.relativize(page).toString().replace('\\', '/');
        String head = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
        crawl.response(url, "2026-02-13T15:00:00Z", head, Files.readAllBytes(page));
      }
    }
    WarcWeb web = WarcWeb.open(List.of(Files.write(folder.resolve("crawl.warc"), crawl.bytes())));
    Gathered gathered = new Collector(web, _ -> {}).gather(web.sources(), web.latest());
    assertThat(gathered.articles()).hasSizeGreaterThan(60);
    assertThat(gathered.articles()).filteredOn(a -> a.hasText()).hasSizeGreaterThan(60);
    assertThat(gathered.articles())
        .extracting(a -> a.origin().outlet().owner())
        .doesNotContain("captures.invalid");
  }
}
