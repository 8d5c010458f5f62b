package org.chenbao.io.outbox;

import java.util.List;
import java.util.Optional;
import org.chenbao.io.outbox.WechatAccount.Answer;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Message.Content;
import org.chenbao.publish.channel.Outcome;
import org.chenbao.publish.channel.WechatForm;
import org.chenbao.publish.form.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// The drafts of a WeChat official account (developers.weixin.qq.com, 草稿管理).
///
/// `draft/add` takes no key against repetition, but drafts can be listed: each has a cover of its
/// own, and before one is made the list is asked for that cover. What is published leaves the
/// drafts: one that a person published between two tries is made again, and nobody sees it before
/// it is published too.
public record Wechat(WechatAccount account) implements Channel {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// Where everybody's accounts live.
  public static final String PUBLIC = "https://api.weixin.qq.com";

  /// As many as `draft/batchget` lists at once.
  private static final int LISTED = 20;

  /// Nobody keeps a thousand drafts.
  private static final int MOST_DRAFTS = 50 * LISTED;

  /// What pictures and drafts are called: nothing that could end the attribute it is put into.
  private static final String NAME = "[\\w/+=-]{1,200}|https?://[\\w./?&=%+:;-]{1,350}";

  @Override
  public Outcome send(Message message, List<String> earlier) {
    Content content = message.content();
    return switch (message.act()) {
      case WechatForm.ADD_COVER ->
          outcome(account.call(message.act() + "?type=image", content), "media_id");
      case WechatForm.ADD_PICTURE -> outcome(account.call(message.act(), content), "url");
      case WechatForm.ADD -> add(content, earlier);
      case WechatForm.UPDATE -> outcome(account.call(message.act(), filled(content, earlier)), "");
      case WechatForm.DELETE -> gone(account.call(message.act(), content));
      default -> outcome(account.call(message.act(), content), "");
    };
  }

  /// Drafts are asked for before they are made, deleted after they were looked at: what was in
  /// doubt can be sent again.
  @Override
  public Manner manner() {
    return new Manner(true, true);
  }

  private Outcome add(Content draft, List<String> earlier) {
    return switch (found(earlier.getFirst())) {
      case Answer.Failed(int _, Outcome.Doubtful(String why)) ->
          new Outcome.Later(why, Optional.empty());
      case Answer.Failed failed -> failed.outcome();
      case Answer.Said(JsonNode there) when there.isObject() ->
          outcome(new Answer.Said(there), "media_id");
      case Answer.Said _ ->
          outcome(account.call(WechatForm.ADD, filled(draft, earlier)), "media_id");
    };
  }

  /// The draft with a cover, as it is listed; nothing where there is none.
  private Answer found(String cover) {
    int offset = 0;
    int all = 1;
    while (offset < Math.min(all, MOST_DRAFTS)) {
      Answer answer = account.call("draft/batchget", list(offset));
      if (!(answer instanceof Answer.Said(JsonNode page))) {
        return answer;
      }
      Optional<JsonNode> there =
          page.path("item").valueStream().filter(draft -> has(draft, cover)).findFirst();
      if (there.isPresent()) {
        return new Answer.Said(there.get());
      }
      all = page.path("total_count").intValue(0);
      offset += LISTED;
    }
    return new Answer.Said(MissingNode.getInstance());
  }

  private static boolean has(JsonNode draft, String cover) {
    JsonNode article = draft.path("content").path("news_item").path(0);
    return article.path("thumb_media_id").stringValue("").equals(cover);
  }

  private static Content list(int offset) {
    return Content.json(
        Json.compact(j -> {
          j.number("offset", offset);
          j.number("count", LISTED);
          j.number("no_content", 1);
        }));
  }

  /// The draft with what its pictures are called.
  private static Content filled(Content draft, List<String> earlier) {
    JsonNode json = JSON.readTree(draft.text());
    JsonNode articles = json.path("articles");
    var article = (ObjectNode) (articles.isArray() ? articles.path(0) : articles);
    String text = article.path("content").stringValue("");
    int at = text.indexOf(WechatForm.PICTURE);
    String after = text.substring(at + WechatForm.PICTURE.length());
    article.put("content", text.substring(0, at) + earlier.get(1) + after);
    article.put("thumb_media_id", earlier.getFirst());
    return Content.json(JSON.writeValueAsBytes(json));
  }

  /// What was not there any more is as it should be.
  private static Outcome gone(Answer answer) {
    return answer instanceof Answer.Failed(int code, var _) && code == WechatTrouble.UNKNOWN_NAME
        ? new Outcome.Sent("")
        : outcome(answer, "");
  }

  /// @param name the field in which the answer names what was made, empty where it makes nothing
  private static Outcome outcome(Answer answer, String name) {
    return switch (answer) {
      case Answer.Failed failed -> failed.outcome();
      case Answer.Said _ when name.isEmpty() -> new Outcome.Sent("");
      case Answer.Said(JsonNode json) -> {
        String named = json.path(name).stringValue("");
        yield named.matches(NAME)
            ? new Outcome.Sent(named)
            : new Outcome.Doubtful("an answer that names nothing");
      }
    };
  }
}
