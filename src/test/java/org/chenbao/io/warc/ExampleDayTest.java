package org.chenbao.io.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs `src/test/resources/io/warc/2026-02-13`.
class ExampleDayTest {
  private static final Path DAYS = Path.of("src/test/resources/io/warc");

  @TempDir private Path folder;

  @BeforeEach
  void pack() throws IOException {
    ExampleDay.main(new String[] {DAYS.toString(), folder.toString()});
  }

  @Test
  void theSameDocumentsShouldGiveTheSameBytes() throws IOException {
    Path again = folder.resolve("again.warc.gz");
    ExampleDay.pack(DAYS.resolve("2026-02-13"), again);
    assertThat(folder.resolve("2026-02-13.warc.gz")).hasSameBinaryContentAs(again);
  }

  @Test
  void theDayShouldReplay() {
    WarcWeb web = WarcWeb.open(List.of(folder.resolve("2026-02-13.warc.gz")));
    assertThat(web.sources()).extracting(Source::id).containsExactly("ok");
    assertThat(web.latest()).isEqualTo(Instant.parse("2026-02-13T15:00:00Z"));
    Capture feed = capture(web, "https://ok.example/feed.xml");
    assertThat(feed.at()).isEqualTo(Instant.parse("2026-02-13T00:00:00Z"));
    assertThat(feed.contentType()).isEqualTo("application/xml");
    assertThat(web.fetch("https://ok.example/gone.html", Purpose.PAGE))
        .isEqualTo(new Fetch.Failed("https://ok.example/gone.html", "HTTP 410", true));
  }

  @Test
  void aPageShouldBeSentInItsSitesCharset() {
    WarcWeb web = WarcWeb.open(List.of(folder.resolve("2026-02-13.warc.gz")));
    Capture page = capture(web, "https://ok.example/moved.html");
    assertThat(page.finalUrl()).isEqualTo("https://gb.example/a/page.html");
    assertThat(new String(page.body().bytes(), Charset.forName("GBK"))).contains("北京的一天");
  }

  @Test
  void noExamplesShouldBeNoError() throws IOException {
    ExampleDay.main(new String[] {folder.resolve("none").toString(), folder.toString()});
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static Capture capture(WarcWeb web, String url) {
    return ((Fetch.Fresh) web.fetch(url, Purpose.PAGE)).capture();
  }
}
