package org.chenbao.io.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.web.Letter;
import org.chenbao.io.web.Reply;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Message.Content;
import org.chenbao.publish.channel.Outcome;
import org.chenbao.publish.form.Json;
import tools.jackson.databind.JsonNode;

/// Calls WeChat for one account. The key to calls is asked for once, used until shortly before it
/// runs out, asked for anew where WeChat does not take it any more, and never stored.
///
/// It is the stable key (`stable_token`): asking for it leaves valid what others were given.
public final class WechatAccount {
  /// A call that takes that long still goes with a key that holds.
  private static final Duration EARLY = Duration.ofMinutes(5);

  /// As documented, where an answer does not say.
  private static final int USUAL_SECONDS = 7_200;

  private final String base;
  private final Owner owner;
  private final ChatHook.Wire wire;
  private Secret token = Secret.NONE;
  private Instant until = Instant.MIN;

  /// Whose account it is.
  ///
  /// @param appid its public name
  public record Owner(String appid, Secret secret) {}

  /// @param base as in `https://api.weixin.qq.com`
  public WechatAccount(String base, Owner owner, ChatHook.Wire wire) {
    this.base = base.replaceAll("/+$", "") + "/cgi-bin/";
    this.owner = owner;
    this.wire = wire;
  }

  /// What came of a call.
  sealed interface Answer {
    /// All is well.
    record Said(JsonNode json) implements Answer {}

    /// It is not.
    ///
    /// @param code the `errcode`, 0 where there is none
    record Failed(int code, Outcome outcome) implements Answer {}
  }

  /// Makes a call.
  ///
  /// @param act the path behind `cgi-bin/`, with a question mark where parameters follow
  Answer call(String act, Content content) {
    Answer answer = once(act, content);
    if (answer instanceof Answer.Failed(int code, var _) && WechatTrouble.STALE.contains(code)) {
      until = Instant.MIN;
      answer = once(act, content);
    }
    return answer;
  }

  private Answer once(String act, Content content) {
    Optional<Answer> locked = unlock();
    if (locked.isPresent()) {
      return locked.get();
    }
    String key = (act.contains("?") ? "&" : "?") + "access_token=" + token.value();
    return ask(act + key, content);
  }

  /// Why there is no key to calls, if there is none. Where none came, nothing was done.
  private Optional<Answer> unlock() {
    if (wire.clock().instant().isBefore(until)) {
      return Optional.empty();
    }
    byte[] json =
        Json.compact(j -> {
          j.text("grant_type", "client_credential");
          j.text("appid", owner.appid());
          j.text("secret", owner.secret().value());
        });
    return switch (ask("stable_token", Content.json(json))) {
      case Answer.Said(JsonNode said) -> {
        token = new Secret(said.path("access_token").stringValue(""));
        Duration lasts = Duration.ofSeconds(said.path("expires_in").intValue(USUAL_SECONDS));
        until = wire.clock().instant().plus(lasts).minus(EARLY);
        yield Optional.empty();
      }
      case Answer.Failed(int _, Outcome.Doubtful(String why)) ->
          Optional.of(new Answer.Failed(0, new Outcome.Later(why, Optional.empty())));
      case Answer.Failed failed -> Optional.of(new Answer.Failed(0, failed.outcome()));
    };
  }

  private Answer ask(String act, Content content) {
    Map<String, String> type = Map.of("Content-Type", content.type());
    Optional<Body> body = Optional.of(content.body());
    return switch (wire.courier().send(new Letter(base + act, type, body))) {
      case Reply.Answered answer -> struck(read(answer));
      case Reply failed ->
          struck(new Answer.Failed(0, Replies.outcome(failed, _ -> new Outcome.Sent(""))));
    };
  }

  private Answer struck(Answer answer) {
    return answer instanceof Answer.Failed(int code, Outcome outcome)
        ? new Answer.Failed(code, Replies.struck(token, Replies.struck(owner.secret(), outcome)))
        : answer;
  }

  private static Answer read(Reply.Answered answer) {
    JsonNode json = Replies.json(answer);
    if (!answer.good()) {
      return new Answer.Failed(0, Replies.status(answer, Replies.line(answer)));
    }
    if (!json.isObject()) {
      String why = "an answer that is not WeChat's: " + Replies.line(answer);
      return new Answer.Failed(0, new Outcome.Doubtful(why));
    }
    int code = json.path("errcode").intValue(0);
    return code == 0
        ? new Answer.Said(json)
        : new Answer.Failed(code, WechatTrouble.of(code, json.path("errmsg").stringValue("")));
  }
}
