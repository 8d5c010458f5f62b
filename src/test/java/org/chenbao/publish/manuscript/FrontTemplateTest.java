package org.chenbao.publish.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chenbao.model.Ruling;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.MarkdownEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FrontTemplateTest {
  private static final Path TEMPLATES = Path.of("examples/front-matter");

  @ParameterizedTest
  @CsvSource({"hugo, date, images", "hexo, date, cover", "astro, pubDate, heroImage"})
  void sitesGeneratorShouldFindItsKeys(String name, String day, String picture) throws IOException {
    String printed = printed(name, Samples.generated());
    JsonNode front = front(printed);
    assertThat(front.path("title").asString()).isEqualTo("远山智能开源 H2 模型，Larkspur 融资 12 亿美元");
    assertThat(front.path("description").asString()).contains("推理成本降低 72%；Larkspur AI 完成");
    assertThat(front.path(day).asString()).isEqualTo("2026-02-13");
    assertThat(front.path(picture).toString()).contains("cover.png");
    assertThat(front.path("tags").toString()).isEqualTo("[\"AI\",\"AI 日报\"]");
    assertThat(front.findValue("aigc").asString()).contains("\"Label\":\"1\"");
    assertThat(front.findValue("model").asString()).isEqualTo("bluebell-3");
    assertThat(front.findValue("reviewedBy")).isNull();
    assertThat(printed)
        .doesNotContainPattern("\\{[a-z]\\w*}")
        .doesNotContain("\n# ")
        .contains("\n## ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hugo", "hexo", "astro"})
  void wordsOfOthersShouldStayValues(String name) throws IOException {
    JsonNode front = front(printed(name, Hostile.edition()));
    assertThat(front.isObject()).isTrue();
    assertThat(front.size()).isLessThanOrEqualTo(18);
  }

  @Test
  void textShouldStayAsItIs() {
    var template = FrontTemplate.of("---\ntitle: {title}\n---").orElseThrow();
    String source = "---\ntitle: 一\nx: 1\n---\n\n# 一\n\n## 二 {title}\n\n- 三\n";
    assertThat(template.printed(ManuscriptReader.read(source)))
        .isEqualTo("---\ntitle: \"一\"\n---\n\n## 二 {title}\n\n- 三\n");
    assertThat(FrontTemplate.of("title: {title}")).isEmpty();
  }

  private static String printed(String name, Ruling.Cleared cleared) throws IOException {
    String template = Files.readString(TEMPLATES.resolve(name + ".yaml"));
    String edition = new String(MarkdownEdition.of(cleared.edition()), StandardCharsets.UTF_8);
    return FrontTemplate.of(template).orElseThrow().printed(ManuscriptReader.read(edition));
  }

  private static JsonNode front(String printed) {
    return new YAMLMapper().readTree(printed.substring(4, printed.indexOf("\n---\n", 4)));
  }
}
