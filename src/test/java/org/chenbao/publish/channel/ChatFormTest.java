package org.chenbao.publish.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.JsonEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class ChatFormTest {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String SITE = "https://news.example/";

  /// Where the words stand, and how many bytes or characters the chat takes.
  private record Rule(String pointer, int bytes, int characters) {}

  private static final Map<Chat, Rule> RULES =
      Map.of(
          Chat.FEISHU, new Rule("/content/text", 20_000, 20_000),
          Chat.DINGTALK, new Rule("/text/content", 20_000, 20_000),
          Chat.WECOM, new Rule("/text/content", 2_048, 2_048),
          Chat.SLACK, new Rule("/text", 40_000, 40_000),
          Chat.DISCORD, new Rule("/content", 8_000, 2_000),
          Chat.NTFY, new Rule("", 4_096, 4_096),
          Chat.BARK, new Rule("/body", 4_000, 4_000));

  @ParameterizedTest
  @EnumSource
  void editionShouldBeOneMessageWithinTheLimit(Chat chat) {
    String words = words(chat, message(chat, grown("长句子 & 100% ".repeat(40)), Errand.EDITION));
    assertThat(words.getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(rule(chat).bytes());
    assertThat(words.length()).isLessThanOrEqualTo(rule(chat).characters());
    assertThat(words)
        .startsWith("晨报 2026 年 2 月 13 日 星期五\n")
        .endsWith("https://news.example/2026-02-13/");
  }

  @ParameterizedTest
  @EnumSource
  void wordsShouldCallNobody(Chat chat) {
    String hostile = "<!channel> <at user_id=\"all\">x</at> @everyone [a](https://evil.example)";
    Message message = message(chat, grown(hostile), Errand.EDITION);
    if (chat == Chat.NTFY || chat == Chat.BARK) {
      assertThat(words(chat, message)).contains(hostile);
    } else {
      assertThat(words(chat, message))
          .doesNotContainPattern("(?<!\\\\)<(!channel|at )")
          .containsPattern("(＜|&lt;|\\\\<)!channel");
    }
  }

  @ParameterizedTest
  @EnumSource
  void correctionAndWithdrawalShouldBeMessagesOfTheirOwn(Chat chat) {
    assertThat(words(chat, message(chat, sample(), Errand.CORRECTION))).startsWith("更正：");
    assertThat(words(chat, message(chat, sample(), Errand.WITHDRAWAL))).startsWith("撤回：");
    assertThat(form(chat).messages(bulletin(sample()), Errand.WITHDRAWAL, List.of())).isEmpty();
  }

  @Test
  void discordShouldNotPingAnybody() {
    String json = message(Chat.DISCORD, sample(), Errand.EDITION).content().text();
    assertThat(json).contains("\"allowed_mentions\":{\"parse\":[]}");
  }

  private static ChatForm form(Chat chat) {
    return new ChatForm(chat, SITE);
  }

  private static Message message(Chat chat, String json, Errand errand) {
    var standing = List.of(new Standing("chat", "edition", "", "old"));
    return form(chat).messages(bulletin(json), errand, standing).getFirst();
  }

  private static String words(Chat chat, Message message) {
    String text = message.content().text();
    String pointer = rule(chat).pointer();
    return pointer.isEmpty() ? text : JSON.readTree(text).at(pointer).stringValue("");
  }

  private static Rule rule(Chat chat) {
    return Optional.ofNullable(RULES.get(chat)).orElseThrow();
  }

  private static Bulletin bulletin(String json) {
    return Bulletin.of(json, Optional.empty()).orElseThrow();
  }

  private static String sample() {
    return new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8);
  }

  /// The sample with points first that begin with some words.
  private static String grown(String point) {
    JsonNode edition = JSON.readTree(sample());
    var summary = (ArrayNode) edition.path("summary");
    summary.insert(0, point);
    for (int i = 0; i < 200; i++) {
      summary.add(point);
    }
    return JSON.writeValueAsString(edition);
  }
}
