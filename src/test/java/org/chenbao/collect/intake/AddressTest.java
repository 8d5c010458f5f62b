package org.chenbao.collect.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  private static final String BASE = "https://news.example/a/b?x=1";

  @Test
  void linksShouldBecomeHttpAddresses() {
    assertThat(Address.resolve(BASE, "c")).contains("https://news.example/a/c");
    assertThat(Address.resolve(BASE, "../c?d=1&e")).contains("https://news.example/c?d=1&e");
    assertThat(Address.resolve(BASE, "?y=2")).contains("https://news.example/a/b?y=2");
    assertThat(Address.resolve(BASE, "//img.example/x")).contains("https://img.example/x");
    assertThat(Address.resolve("", "HTTP://User:pw@News.Example:80/A"))
        .contains("http://news.example/A");
    assertThat(Address.resolve("", "https://例子.example/路"))
        .contains("https://xn--fsqu00a.example/路");
    assertThat(Address.resolve("", " https://e.ex\nample/a b|c "))
        .contains("https://e.example/a%20b%7Cc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "mailto:a@b.example",
        "https://", "http:///x", "ftp://a.example/", ""
      })
  void otherSchemesShouldBeNoAddresses(String link) {
    assertThat(Address.resolve(BASE, link)).isEmpty();
  }

  @Test
  void trackingShouldGoAndWhatChoosesTheArticleShouldStay() {
    assertThat(Tracking.strip("https://a.example/x?id=7&utm_source=rss&f=rss#top"))
        .isEqualTo("https://a.example/x?id=7");
    assertThat(
            Tracking.strip(
                "https://mp.weixin.qq.com/s?__biz=A==&mid=1&idx=1&sn=f&chksm=9&scene=27#wechat"))
        .isEqualTo("https://mp.weixin.qq.com/s?__biz=A==&mid=1&idx=1&sn=f");
  }

  @Test
  void homePagesShouldBeKnown() {
    assertThat(Address.isHome("https://a.example/")).isTrue();
    assertThat(Address.isHome("https://a.example/index.html")).isTrue();
    assertThat(Address.isHome("https://a.example/?p=7")).isFalse();
    assertThat(Address.owner("https://blog.news.example.co.uk/x")).isEqualTo("example.co.uk");
  }
}
