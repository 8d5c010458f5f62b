package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
  private static final String EDITION =
      """
      ---
      title: 一日要闻
      date: 2026-03-02
      ---
      ## 模型

      ### [云杉发布 S1 模型](https://yunshan.example/s1)

      云杉今日发布 S1。
      """;

  @TempDir private Path folder;

  @Test
  void importedEditionShouldBecomeASite() throws IOException {
    Path editions = Files.createDirectories(folder.resolve("editions"));
    Files.writeString(editions.resolve("2026-03-02.md"), EDITION);
    String data = folder.resolve("data").toString();
    Path site = folder.resolve("site");
    assertThat(Main.run("archive", "import", editions.toString(), "--data", data, "--quiet"))
        .isZero();
    assertThat(site(data, site, "https://news.example/daily")).isEqualTo(Exit.DONE);
    assertThat(site.resolve("2026-03-02/index.html")).content().contains("云杉发布 S1 模型");
    assertThat(site.resolve("sitemap/2026-03.xml"))
        .content()
        .contains("https://news.example/daily/2026-03-02/");
  }

  @Test
  void siteOfNothingShouldBeRefused() {
    String data = folder.resolve("data").toString();
    assertThat(site(data, folder.resolve("site"), "")).isEqualTo(Exit.UNUSABLE);
  }

  @Test
  void addressThatIsNoneShouldBeRefused() {
    String data = folder.resolve("data").toString();
    for (String base :
        new String[] {"news.example", "ftp://news.example/", "https://a b/", "https://x/?q"}) {
      assertThat(site(data, folder.resolve("site"), base)).as(base).isEqualTo(Exit.UNUSABLE);
    }
  }

  private static int site(String data, Path out, String base) {
    return Main.run("site", "--data", data, "--out", out.toString(), "--base", base, "--quiet");
  }
}
