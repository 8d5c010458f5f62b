package org.chenbao.io.outbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Letter;
import org.chenbao.io.web.Reply;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Chat;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A chat's webhook. It takes no key against repetition and cannot be asked what it was given.
///
/// @param url the address, which is itself a secret
/// @param secret signs the call, where the chat has that and a person set it
/// @param again true where a person would rather have a message twice than be asked
public record ChatHook(Chat chat, Secret url, Secret secret, boolean again, Wire wire)
    implements Channel {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// Codes of Feishu, DingTalk and WeCom for one that says too much in a minute.
  private static final List<Integer> TOO_OFTEN = List.of(9_499, 11_232, 130_101, 45_009);

  /// The time and the way.
  public record Wire(InstantSource clock, Courier courier) {}

  @Override
  public Outcome send(Message message, List<String> earlier) {
    Reply reply = wire.courier().send(signed(message));
    return Replies.struck(secret, Replies.struck(url, Replies.outcome(reply, this::read)));
  }

  @Override
  public Manner manner() {
    return new Manner(true, again);
  }

  private Letter signed(Message message) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", message.content().type());
    Body body = message.content().body();
    Chat.Signing signing = secret.value().isEmpty() ? Chat.Signing.NONE : chat.signing();
    return switch (signing) {
      case NONE -> new Letter(url.value(), headers, Optional.of(body));
      case BODY -> new Letter(url.value(), headers, Optional.of(inBody(body)));
      case QUERY -> new Letter(inQuery(), headers, Optional.of(body));
      case BEARER -> {
        headers.put("Authorization", "Bearer " + secret.value());
        yield new Letter(url.value(), headers, Optional.of(body));
      }
    };
  }

  /// Feishu takes what others sign as the key, and signs nothing with it.
  private Body inBody(Body body) {
    String time = Long.toString(wire.clock().instant().getEpochSecond());
    ObjectNode json = (ObjectNode) JSON.readTree(body.bytes());
    json.put("timestamp", time).put("sign", mac(time + "\n" + secret.value(), ""));
    return Body.of(JSON.writeValueAsBytes(json));
  }

  private String inQuery() {
    String time = Long.toString(wire.clock().instant().toEpochMilli());
    String sign = mac(secret.value(), time + "\n" + secret.value());
    return url.value()
        + (url.value().contains("?") ? "&" : "?")
        + "timestamp="
        + time
        + "&sign="
        + URLEncoder.encode(sign, StandardCharsets.UTF_8);
  }

  private static String mac(String key, String words) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  /// These chats say what went wrong in an answer that is good for HTTP.
  private Outcome read(Reply.Answered answer) {
    if (!answer.good() || chat.verdict().isEmpty()) {
      return Replies.status(answer, Replies.line(answer));
    }
    JsonNode verdict = Replies.json(answer).path(chat.verdict());
    if (!verdict.isInt()) {
      return new Outcome.Doubtful("an answer of another kind: " + Replies.line(answer));
    }
    if (verdict.intValue() == chat.good()) {
      return new Outcome.Sent("");
    }
    return TOO_OFTEN.contains(verdict.intValue())
        ? new Outcome.Later(Replies.line(answer), Optional.empty())
        : new Outcome.Refused(Replies.line(answer));
  }
}
