package org.chenbao.io.outbox;

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
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;

/// A person's own program, called as Standard Webhooks has it (standardwebhooks.com): `webhook-id`
/// is the same however often a call is made, `webhook-signature` is the HMAC-SHA256 of id, time and
/// body. `Idempotency-Key` repeats the id for those who look there.
///
/// @param secret as it is, or `whsec_` and base64 as the standard has it; none for no signature
public record Webhook(String url, Secret secret, InstantSource clock, Courier courier)
    implements Channel {
  private static final String STANDARD = "whsec_";
  private static final int ID = 32;

  @Override
  public Outcome send(Message message, List<String> earlier) {
    String id = "msg_" + message.says().substring(0, ID);
    String time = Long.toString(clock.instant().getEpochSecond());
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", message.content().type());
    headers.put("Idempotency-Key", id);
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", time);
    if (!secret.value().isEmpty()) {
      headers.put("webhook-signature", signature(id + "." + time + ".", message));
    }
    var letter = new Letter(url, headers, Optional.of(message.content().body()));
    return Replies.outcome(
        courier.send(letter), a -> Replies.status(a, secret.strike(Replies.line(a))));
  }

  @Override
  public Manner manner() {
    return new Manner(true, true);
  }

  private String signature(String before, Message message) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      mac.update(before.getBytes(StandardCharsets.UTF_8));
      byte[] signed = mac.doFinal(message.content().body().bytes());
      return "v1," + Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  private byte[] key() {
    String value = secret.value();
    return value.startsWith(STANDARD)
        ? Base64.getDecoder().decode(value.substring(STANDARD.length()))
        : value.getBytes(StandardCharsets.UTF_8);
  }
}
