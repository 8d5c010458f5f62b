package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource({
    "www.lamplight.example, https://www.lamplight.example/a, lamplight.example",
    "newsletter.lamplight.example, https://newsletter.lamplight.example/p/a, lamplight.example",
    "blog.example, https://blog.example/a, blog.example",
    "https://www.lamplight.example/feed, https://www.lamplight.example/a, lamplight.example",
    "云海科技报, https://yunhai.example/a, 云海科技报",
    "X, https://x.com/yuanshan_ai/status/1, @yuanshan_ai (X)",
    "twitter.com, https://twitter.com/yuanshan_ai/status/1, @yuanshan_ai (X)",
    "Links of the day, https://x.com/yuanshan_ai/status/1, @yuanshan_ai (X)",
    "Shen Zhiyuan (X), https://nitter.example/shen/status/1#m, Shen Zhiyuan (X)",
    "X：Shen (@shen), https://x.com/shen/status/1, X：Shen (@shen)",
    "X, https://x.com/i/status/1, X",
    "t.co, https://t.co/Ab3dE, X",
    "Harbor Wire, https://t.co/Ab3dE, Harbor Wire"
  })
  void nameShouldBeTheOneReadersKnow(String name, String url, String expected) {
    assertThat(Byline.of(name, url)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"智源研究院, BAAI", "云海科技报, 云海科技报", "Harbor Wire, Harbor Wire"})
  void anEnglishEditionShouldUseTheNameThatAnOutletHasInEnglish(String name, String english) {
    String url = "https://outlet.example/a";
    assertThat(Byline.of(name, url, Language.EN)).isEqualTo(english);
    assertThat(Byline.of(name, url, Language.ZH)).isEqualTo(name);
  }
}
