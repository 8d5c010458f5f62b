package org.chenbao.io.outbox;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Telegram does with a bot's messages, as core.telegram.org/bots/api describes it.
final class TelegramStandIn implements Faults.Work {
  static final String TOKEN = "123:secret-token";

  /// The chat: what stands under each number.
  final Map<Integer, String> chat = new LinkedHashMap<>();

  @Override
  public synchronized String act(HttpExchange exchange, byte[] body) {
    String path = exchange.getRequestURI().getPath();
    if (!path.startsWith("/bot" + TOKEN + "/")) {
      return "401 {\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}";
    }
    String method = path.substring(path.lastIndexOf('/') + 1);
    if (method.equals("sendPhoto")) {
      return sent(new String(body, StandardCharsets.UTF_8).contains("image/png") ? "photo" : "?");
    }
    JsonNode json = JsonMapper.builder().build().readTree(body);
    String text = json.path("text").stringValue("");
    if (text.isEmpty() || Jsoup.parseBodyFragment(text).body().wholeText().length() > 4_096) {
      return refused("message is too long");
    }
    if (method.equals("sendMessage")) {
      return sent(text);
    }
    int number = json.path("message_id").intValue(0);
    if (!chat.containsKey(number)) {
      return refused("message to edit not found");
    }
    return text.equals(chat.put(number, text)) ? refused("message is not modified") : told(number);
  }

  private String sent(String text) {
    int number = chat.size() + 1;
    chat.put(number, text);
    return told(number);
  }

  private static String told(int number) {
    return "200 {\"ok\":true,\"result\":{\"message_id\":" + number + ",\"chat\":{\"id\":-100}}}";
  }

  private static String refused(String why) {
    return "400 {\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: " + why + "\"}";
  }
}
