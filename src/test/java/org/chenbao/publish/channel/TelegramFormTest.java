package org.chenbao.publish.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.JsonEdition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TelegramFormTest {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Body PNG = Body.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
  private static final TelegramForm FORM =
      new TelegramForm("@daily", Optional.of(new Card("订阅 [{title}](https://t.me/daily) & more")));

  @Test
  void editionShouldBeACoverWithItsStoriesBehind() {
    List<Message> messages = messages(Optional.of(PNG), Errand.EDITION, List.of());
    assertThat(messages).extracting(Message::act).containsExactly("sendPhoto", "sendMessage");
    assertThat(messages).noneMatch(Message::repeatable);
    assertThat(messages.getFirst().content().text())
        .contains("name=\"caption\"", "<b>晨报 2026 年 2 月 13 日 星期五</b>", "filename=\"cover.png\"");
    assertThat(text(messages.get(1)))
        .contains("【开源模型再进一步】", "• 参数规模：模型共 2360 亿参数", "来源：远山智能")
        .endsWith("订阅 远山智能开源 H2 模型，Larkspur 融资 12 亿美元 & more");
    assertThat(JSON.readTree(messages.get(1).content().text()).path("parse_mode").stringValue())
        .isEqualTo("HTML");
  }

  @Test
  void longEditionShouldBeSplitBetweenStories() {
    Bulletin bulletin = bulletin(grown(60, "甲乙丙丁戊己庚辛壬癸 <b>&amp;\" 😀 ".repeat(20)));
    List<Message> messages = FORM.messages(bulletin, Errand.EDITION, List.of());
    assertThat(messages).hasSizeGreaterThan(5);
    var headlines = new ArrayList<String>();
    for (Message message : messages.subList(1, messages.size())) {
      assertThat(text(message)).hasSizeLessThanOrEqualTo(4_096);
      assertThat(Jsoup.parseBodyFragment(html(message)).select("a,b,i").size())
          .isLessThanOrEqualTo(100);
      Jsoup.parseBodyFragment(html(message)).select("a").forEach(a -> headlines.add(a.text()));
      // Whoever opens a message finds a whole story first.
      assertThat(text(message)).matches("(?s)(【.*】\\n)?(第 \\d+ 条|远山|Larkspur|“推荐|青禾|Halden|北辰).*");
    }
    assertThat(headlines).contains("第 0 条", "第 59 条").doesNotHaveDuplicates();
  }

  @Test
  void storyLongerThanAMessageShouldSayThatItIsCut() {
    Bulletin bulletin = bulletin(grown(1, "长".repeat(5_000)));
    List<Message> messages = FORM.messages(bulletin, Errand.EDITION, List.of());
    assertThat(messages).anyMatch(m -> text(m).contains("第 0 条\n余下的部分见原文。\n来源：甲报"));
    assertThat(messages).allMatch(m -> text(m).length() <= 4_096);
  }

  @Test
  void wordsShouldNeverBecomeMarkup() {
    Bulletin bulletin = bulletin(grown(1, "<a href=\"https://evil.example\">x</a> & <script>"));
    String html = html(FORM.messages(bulletin, Errand.EDITION, List.of()).get(1));
    assertThat(html).contains("&lt;a href=&quot;https://evil.example&quot;&gt;x&lt;/a&gt; &amp;");
    assertThat(Jsoup.parseBodyFragment(html).select("script,a[href*=evil]")).isEmpty();
  }

  @Test
  void correctionShouldEditWhatChangedAndTakeBackWhatIsTooMuch() {
    List<Standing> standing =
        standing(FORM.messages(bulletin(grown(30, "旧".repeat(300))), Errand.EDITION, List.of()));
    List<Message> same =
        FORM.messages(bulletin(grown(30, "旧".repeat(300))), Errand.CORRECTION, standing);
    assertThat(same).extracting(Message::slot).containsExactly("head");
    List<Message> messages = messages(Optional.of(PNG), Errand.CORRECTION, standing);
    assertThat(messages).allMatch(Message::repeatable);
    assertThat(text(messages.getFirst())).startsWith("更正：本期已更正（第 1 次修订），以此为准。");
    assertThat(text(messages.get(1))).startsWith("【更正】\n");
    assertThat(text(messages.getLast())).isEqualTo("更正：此处的内容已并入上面的消息。");
    JsonNode edit = JSON.readTree(messages.get(1).content().text());
    assertThat(edit.path("chat_id").stringValue()).isEqualTo("-100");
    assertThat(edit.path("message_id").intValue()).isEqualTo(11);
  }

  @Test
  void whatWasTakenBackShouldNotBeTakenBackTwice() {
    String grown = grown(30, "旧".repeat(300));
    var standing =
        new ArrayList<>(standing(FORM.messages(bulletin(grown), Errand.EDITION, List.of())));
    for (Message edit : messages(Optional.empty(), Errand.CORRECTION, standing)) {
      String remote = Standing.in(standing, edit.slot()).orElseThrow().remote();
      standing.removeIf(s -> s.slot().equals(edit.slot()));
      standing.add(new Standing(edit.slot(), edit.act(), remote, edit.says()));
    }
    assertThat(messages(Optional.empty(), Errand.CORRECTION, standing))
        .extracting(Message::slot)
        .containsExactly("head");
  }

  @Test
  void withdrawalShouldEditEverything() {
    List<Standing> standing = standing(messages(Optional.of(PNG), Errand.EDITION, List.of()));
    List<Message> messages = messages(Optional.of(PNG), Errand.WITHDRAWAL, standing);
    assertThat(messages)
        .extracting(Message::act)
        .containsExactly("editMessageCaption", "editMessageText");
    assertThat(text(messages.get(1))).isEqualTo("撤回：2026-02-13 这一期已撤回，请勿引用。");
  }

  @Test
  void messageOfUnknownNumberShouldBePutRightByANewOne() {
    List<Standing> unknown =
        standing(messages(Optional.of(PNG), Errand.EDITION, List.of())).stream()
            .map(s -> new Standing(s.slot(), s.act(), "", "old"))
            .toList();
    List<Message> correction = messages(Optional.of(PNG), Errand.CORRECTION, unknown);
    assertThat(correction).extracting(Message::act).containsExactly("sendPhoto", "sendMessage");
    assertThat(correction.getFirst().content().text()).contains("更正：");
    assertThat(text(correction.get(1))).startsWith("【更正】\n");
    List<Message> withdrawal = messages(Optional.of(PNG), Errand.WITHDRAWAL, unknown);
    assertThat(withdrawal).extracting(Message::act).containsExactly("sendMessage");
    assertThat(text(withdrawal.getFirst())).startsWith("撤回：");
  }

  @Test
  void personShouldNameAMessageByNumberOrLink() {
    assertThat(FORM.remote("77")).contains("@daily/77");
    assertThat(FORM.remote("-100123/77")).contains("-100123/77");
    assertThat(FORM.remote("https://t.me/daily/77")).contains("@daily/77");
    assertThat(FORM.remote("https://t.me/daily/")).isEmpty();
    assertThat(FORM.remote("the second")).isEmpty();
  }

  @Test
  void heldEditionShouldNeverBecomeABulletin() {
    String json = new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8);
    assertThat(Bulletin.of(json, Optional.empty())).isPresent();
    assertThat(Bulletin.of(json.replace("\"passed\": true", "\"passed\": false"), Optional.empty()))
        .isEmpty();
    assertThat(Bulletin.of("{\"date\":\"2026-02-13\"}", Optional.empty())).isEmpty();
    assertThat(Bulletin.of("no JSON", Optional.empty())).isEmpty();
  }

  private static List<Message> messages(
      Optional<Body> cover, Errand errand, List<Standing> standing) {
    return FORM.messages(Bulletin.of(Samples.ordinary(), cover), errand, standing);
  }

  private static List<Standing> standing(List<Message> sent) {
    var standing = new ArrayList<Standing>();
    for (Message m : sent) {
      standing.add(new Standing(m.slot(), m.act(), "-100/" + (10 + standing.size()), m.says()));
    }
    return standing;
  }

  private static Bulletin bulletin(String json) {
    return Bulletin.of(json, Optional.empty()).orElseThrow();
  }

  /// The sample with more stories in its first theme.
  private static String grown(int stories, String lead) {
    JsonNode edition = JSON.readTree(JsonEdition.of(Samples.ordinary()));
    var theme =
        (tools.jackson.databind.node.ArrayNode) edition.path("themes").path(0).path("stories");
    for (int i = 0; i < stories; i++) {
      ObjectNode story = theme.addObject();
      story.put("headline", "第 " + i + " 条").put("url", "https://a.example/" + i);
      story.put("lead", lead);
      story
          .putArray("sources")
          .addObject()
          .put("source", "甲报")
          .put("url", "https://a.example/" + i);
    }
    return JSON.writeValueAsString(edition);
  }

  private static String html(Message message) {
    JsonNode json = JSON.readTree(message.content().text());
    return json.path("text").stringValue(json.path("caption").stringValue(""));
  }

  /// As Telegram shows it.
  private static String text(Message message) {
    return Jsoup.parseBodyFragment(html(message)).body().wholeText();
  }
}
