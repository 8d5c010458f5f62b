package org.chenbao.io.outbox;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A receiver that checks the signature and heeds the id, as receivers of webhooks are told to.
final class WebhookStandIn implements Faults.Work {
  /// How often each id was called.
  final Map<String, Integer> calls = new LinkedHashMap<>();

  private final String secret;

  WebhookStandIn(String secret) {
    this.secret = secret;
  }

  @Override
  public synchronized String act(HttpExchange exchange, byte[] body) {
    var headers = exchange.getRequestHeaders();
    String id = headers.getFirst("webhook-id");
    String signed = id + "." + headers.getFirst("webhook-timestamp") + ".";
    if (!signature(signed, body).equals(headers.getFirst("webhook-signature"))) {
      return "401 no";
    }
    calls.merge(id, 1, Integer::sum);
    return "200 {}";
  }

  private String signature(String signed, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
