package org.chenbao.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chenbao.model.Body;
import org.chenbao.model.Finding;
import org.junit.jupiter.api.Test;

/// Sites whose pages are known, in pages of our own of the same build.
class SiteReaderTest {
  private static final String URL = "https://finance.qq.com/a/1.htm";
  private static final String WORDS = "<p>大桥将于明年秋天动工，议会周四通过了一亿元的预算，两岸的人等了十年。</p>".repeat(5);
  private static final String BACK =
      "<p>工期为三年，两岸的公路也将一并拓宽，工程由三家公司承建，桥长两公里。<a id='backqqcom' href='/'>返回腾讯网首页&gt;&gt;</a></p>";

  @Test
  void theSitesOwnLinesShouldBeLeftOut() {
    Page page = read(URL, "<div id='Cnt-Main-Article-QQ'>" + WORDS + BACK + "</div>");
    assertThat(page.text()).contains("通过了一亿元的预算").endsWith("桥长两公里。");
    assertThat(page.findings()).isEmpty();
  }

  @Test
  void otherSitesShouldBeReadAsEver() {
    String body = "<div id='Cnt-Main-Article-QQ'>" + WORDS + BACK + "</div>";
    assertThat(read("https://qq.example/a", body).text()).contains("返回腾讯网首页");
    assertThat(read("https://notqq.com/a", body).text()).contains("返回腾讯网首页");
  }

  @Test
  void theGeneralReaderShouldStandWhereTheyDisagree() {
    for (String body :
        new String[] {
          "<div class='new-build'>" + WORDS + "</div>",
          "<div class='new-build'>" + WORDS + "</div><div id='Cnt-Main-Article-QQ'>导语</div>",
          "<div id='Cnt-Main-Article-QQ'><div id='backqqcom'>" + WORDS + "</div></div><p>完</p>"
        }) {
      Page page = read(URL, body);
      assertThat(page.text()).as(body).contains("通过了一亿元的预算");
    }
    assertThat(read(URL, "<div class='new-build'>" + WORDS + "</div>").findings())
        .extracting(Finding::rule)
        .containsExactly("site-reader-disagrees");
  }

  private static Page read(String url, String body) {
    String page = "<html lang=zh><title>大桥明年动工</title><h1>大桥明年动工</h1>" + body;
    return PageReader.read(Body.of(page.getBytes(StandardCharsets.UTF_8)), "text/html", url);
  }
}
