package org.chenbao.io.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Letter;
import org.chenbao.io.web.Reply;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import tools.jackson.databind.JsonNode;

/// Telegram's Bot API (core.telegram.org/bots/api).
///
/// It takes no key against repetition, and a bot is not told of its own messages: whether one of
/// which no answer came stands in the chat, only a person who looks there can tell.
///
/// @param base as in `https://api.telegram.org`
/// @param token the bot's
/// @param again true where a person would rather have a message twice than be asked
public record Telegram(String base, Secret token, boolean again, Courier courier)
    implements Channel {
  /// Where everybody's bots live.
  public static final String PUBLIC = "https://api.telegram.org";

  @Override
  public Outcome send(Message message, List<String> earlier) {
    String url = base.replaceAll("/+$", "") + "/bot" + token.value() + "/" + message.act();
    Map<String, String> type = Map.of("Content-Type", message.content().type());
    Reply reply = courier.send(new Letter(url, type, Optional.of(message.content().body())));
    return Replies.struck(token, Replies.outcome(reply, Telegram::read));
  }

  @Override
  public Manner manner() {
    return new Manner(true, again);
  }

  private static Outcome read(Reply.Answered answer) {
    JsonNode json = Replies.json(answer);
    String said = json.path("description").stringValue("");
    if (answer.good() && json.path("ok").booleanValue(false)) {
      return new Outcome.Sent(name(json.path("result")));
    }
    if (said.contains("message is not modified")) {
      return new Outcome.Sent("");
    }
    if (answer.status() == 429) {
      long seconds = json.path("parameters").path("retry_after").longValue(0);
      return new Outcome.Later("HTTP 429: " + said, Replies.seconds(seconds));
    }
    return answer.good()
        ? new Outcome.Doubtful("an answer that is not Telegram's: " + Replies.line(answer))
        : Replies.status(answer, said);
  }

  /// Chat and number, so that an edit finds it.
  private static String name(JsonNode result) {
    String chat = result.path("chat").path("id").asString("");
    String number = result.path("message_id").asString("");
    return chat.isEmpty() || number.isEmpty() ? "" : chat + "/" + number;
  }
}
