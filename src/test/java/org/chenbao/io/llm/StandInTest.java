package org.chenbao.io.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Pen.Answer;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Pen.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every way a provider can behave, in every dialect.
class StandInTest {
  private static final String SCHEMA =
      """
      {"type":"object","additionalProperties":false,"required":["a"],
       "properties":{"a":{"$ref":"#/$defs/b"}},"$defs":{"b":{"type":"array","items":{"type":"string"}}}}\
      """;
  private static final Prompt PROMPT =
      new Prompt(
          "s1",
          "写。",
          "[{\"source\":\"快讯\",\"date\":\"2026-02-13\",\"1\":\"星野智能 2 月 13 日发布机械臂。\"}]",
          SCHEMA);

  static final java.util.List<String> PROVIDERS = StandIn.PROVIDERS;

  static Stream<Arguments> everything() {
    return PROVIDERS.stream()
        .flatMap(p -> Stream.of(Conduct.values()).map(c -> Arguments.of(p, c)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whateverAProviderDoesShouldEndAsTextOrWithAReason(String provider, Conduct conduct)
      throws IOException {
    try (var server = new StandIn(provider, conduct)) {
      Answer answer = server.pen(Duration.ofMillis(400)).ask(PROMPT);
      boolean onlySaysSo = provider.equals("ollama") && Conduct.REFUSALS.contains(conduct);
      if (conduct.silent() && !onlySaysSo) {
        assertThat(answer).isInstanceOf(Answer.Silent.class);
        String why = ((Answer.Silent) answer).why();
        assertThat(why).isNotBlank().doesNotContain(StandIn.KEY, "\n");
      } else {
        assertThat(answer).isInstanceOf(Answer.Written.class);
        assertThat(answer.usage()).isEqualTo(new Usage("m-1", 12, cached(provider), 34));
      }
    }
  }

  private static long cached(String provider) {
    return provider.equals("ollama") ? 0 : 2;
  }

  @ParameterizedTest
  @FieldSource("PROVIDERS")
  void whatIsSentShouldBeInstructionsFencedMaterialAndSchemaAlone(String provider)
      throws IOException {
    try (var server = new StandIn(provider, Conduct.GOOD)) {
      Pen pen = server.pen();
      pen.ask(PROMPT);
      String sent = server.bodies().getFirst();
      assertThat(sent).doesNotContain(StandIn.KEY, "s1", "\"tools\"", "http");
      JsonNode body = JsonMapper.builder().build().readTree(sent);
      assertThat(body.findValuesAsString("text").toString() + body.findValuesAsString("content"))
          .containsPattern("(====[0-9a-f]{12}====)\\\\?n?\\s*\\[\\{\"source\"");
      assertThat(sent).containsOnlyOnce("写。").contains("6000");
    }
  }

  @Test
  void eachDialectShouldAskForItsFormByItsOwnMeans() throws IOException {
    assertThat(form("openai", "/response_format/json_schema/schema")).isEqualTo(SCHEMA);
    assertThat(form("anthropic", "/output_config/format/schema")).isEqualTo(SCHEMA);
    assertThat(form("ollama", "/format")).isEqualTo(SCHEMA);
    assertThat(form("gemini", "/generationConfig/responseSchema"))
        .isEqualTo(
            """
            {"type":"OBJECT","required":["a"],"properties":{"a":{"type":"ARRAY","items":{"type":"STRING"}}}}\
            """);
  }

  private static String form(String provider, String path) throws IOException {
    try (var server = new StandIn(provider, Conduct.GOOD)) {
      server.pen().ask(PROMPT);
      JsonMapper json = JsonMapper.builder().build();
      String form = json.readTree(server.bodies().getFirst()).at(path).toString();
      return form.equals(json.readTree(SCHEMA).toString()) ? SCHEMA : form;
    }
  }

  @Test
  void theFenceShouldBeAnotherInEveryRunAndForEveryMaterial() {
    String once = line(Fence.random(), "[]");
    assertThat(line(Fence.random(), "[]")).isNotEqualTo(once);
    Fence fence = Fence.random();
    assertThat(line(fence, "[1]")).isNotEqualTo(line(fence, "[2]"));
    assertThat(line(fence, "[1]")).isEqualTo(line(fence, "[1]"));
  }

  private static String line(Fence fence, String material) {
    return fence.around(material).lines().findFirst().orElse("");
  }
}
