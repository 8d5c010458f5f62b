package org.chenbao.publish.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.JsonEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class WechatFormTest {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final WechatForm FORM = new WechatForm("", "https://news.example/");
  private static final Optional<Body> COVER = Optional.of(Body.of(new byte[] {1}));

  @Test
  void draftShouldStandWithoutStyleSheetOrLinks() {
    JsonNode article = article(sample());
    assertThat(article.path("title").stringValue("")).hasSizeLessThanOrEqualTo(32);
    assertThat(article.path("author").stringValue("")).isEqualTo("晨报");
    assertThat(article.path("digest").stringValue("")).contains("；").hasSizeLessThanOrEqualTo(128);
    assertThat(article.path("content_source_url").stringValue(""))
        .isEqualTo("https://news.example/2026-02-13/");
    Document html = Jsoup.parseBodyFragment(article.path("content").stringValue(""));
    assertThat(html.select("a,table,style,script,div,[class],[id]")).isEmpty();
    assertThat(html.select("p:not([style]),h2:not([style]),h3:not([style])")).isEmpty();
    assertThat(html.select("h3")).isNotEmpty();
    assertThat(html.text()).contains("来源：", "（AI-generated）").doesNotContain("余下的部分见原文");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 400, 4_000})
  void storiesShouldGetPlainerUntilTheTextFits(int more) {
    JsonNode edition = JSON.readTree(sample());
    var stories = (ArrayNode) edition.path("themes").path(0).path("stories");
    for (int i = 0; i < more; i++) {
      stories.add(stories.get(0));
    }
    String content = article(JSON.writeValueAsString(edition)).path("content").stringValue("");
    assertThat(content.length()).isLessThan(20_000 - 350);
    assertThat(content.contains("余下的部分见原文")).isEqualTo(more > 0);
    assertThat(content).endsWith("</p></section>");
  }

  @Test
  void wordsShouldNotBecomeMarkup() {
    String hostile = "<script>1</script><img src=x> {picture}";
    JsonNode article = article(sample().replace("推理成本降低 72%", hostile));
    String content = article.path("content").stringValue("");
    Document html = Jsoup.parseBodyFragment(content);
    assertThat(html.select("script,img[src=x]")).isEmpty();
    assertThat(html.text()).contains("<script>1</script>");
    assertThat(content.indexOf(WechatForm.PICTURE)).isEqualTo(content.indexOf("<img src=") + 10);
  }

  @Test
  void editionWithoutACoverShouldSayWhatItLacks() {
    assertThat(FORM.lacks(Bulletin.of(sample(), Optional.empty()).orElseThrow()))
        .hasValueSatisfying(why -> assertThat(why).contains("cover"));
    assertThat(FORM.lacks(Bulletin.of(sample(), COVER).orElseThrow())).isEmpty();
  }

  private static JsonNode article(String json) {
    return JSON.readTree(draft(json).content().text()).path("articles").path(0);
  }

  private static Message draft(String json) {
    Bulletin bulletin = Bulletin.of(json, COVER).orElseThrow();
    return FORM.messages(bulletin, Errand.EDITION, List.of()).getLast();
  }

  private static String sample() {
    return new String(JsonEdition.of(Samples.generated()), StandardCharsets.UTF_8);
  }
}
