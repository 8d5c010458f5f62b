package org.chenbao.io.outbox;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What WeChat does with pictures and drafts, as developers.weixin.qq.com describes it.
final class WechatStandIn implements Faults.Work {
  static final String APPID = "wx0123456789abcdef";
  static final String SECRET = "secret of the account";

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Duration HOLDS = Duration.ofHours(2);

  /// A key that holds no longer than this is renewed.
  private static final Duration EARLY = Duration.ofMinutes(5);

  /// A person publishes a draft before as many lie there.
  private static final int KEPT = 30;

  /// All drafts that were made, by the names they have now and had.
  final Map<String, JsonNode> made = new LinkedHashMap<>();

  /// Those that lie there.
  final Map<String, JsonNode> drafts = new LinkedHashMap<>();

  private final Map<String, Integer> calls = new HashMap<>();
  private final List<String> pictures = new ArrayList<>();
  private final InstantSource clock;
  private Instant until = Instant.EPOCH;
  private int keys;

  WechatStandIn(InstantSource clock) {
    this.clock = clock;
  }

  /// How often a call was made.
  int calls(String act) {
    return calls.getOrDefault(act, 0);
  }

  /// Takes no key any more that was given out.
  void forget() {
    until = Instant.EPOCH;
  }

  @Override
  public synchronized String act(HttpExchange exchange, byte[] body) {
    String act = exchange.getRequestURI().getPath().replaceFirst("^/cgi-bin/", "");
    calls.merge(act, 1, Integer::sum);
    if (act.equals("stable_token")) {
      return key(JSON.readTree(body));
    }
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    if (!query.endsWith("access_token=key" + keys) || !clock.instant().isBefore(until)) {
      return wrong(42001, "access_token expired");
    }
    return switch (act) {
      case "material/add_material" ->
          picture(query.contains("type=image"), body, "media_id", "m%d");
      case "media/uploadimg" -> picture(true, body, "url", "http://mmbiz.example/%d?from=appmsg");
      default -> draft(act, JSON.readTree(body));
    };
  }

  private String key(JsonNode asked) {
    if (!asked.path("appid").stringValue("").equals(APPID)) {
      return wrong(40013, "invalid appid");
    }
    if (!asked.path("secret").stringValue("").equals(SECRET)) {
      return wrong(40125, "invalid appsecret");
    }
    if (!clock.instant().isBefore(until.minus(EARLY))) {
      keys++;
      until = clock.instant().plus(HOLDS);
    }
    long left = Duration.between(clock.instant(), until).toSeconds();
    return "200 {\"access_token\":\"key" + keys + "\",\"expires_in\":" + left + "}";
  }

  private String picture(boolean typed, byte[] body, String field, String name) {
    String form = new String(body, StandardCharsets.ISO_8859_1);
    if (!typed || !form.contains("name=\"media\"; filename=") || !form.contains("PNG")) {
      return wrong(40004, "invalid media type");
    }
    String named = name.formatted(pictures.size() + 1);
    pictures.add(named);
    return "200 {\"" + field + "\":\"" + named + "\"}";
  }

  private String draft(String act, JsonNode asked) {
    String id = asked.path("media_id").stringValue("");
    if (act.equals("draft/batchget")) {
      return listed(asked.path("offset").intValue(0), asked.path("count").intValue(0));
    }
    if (act.equals("draft/add")) {
      JsonNode article = asked.path("articles").path(0);
      return fault(article).orElseGet(() -> added(article));
    }
    if (!drafts.containsKey(id)) {
      return wrong(40007, "invalid media_id");
    }
    return switch (act) {
      case "draft/get" -> "200 {\"news_item\":[{}]}";
      case "draft/delete" -> {
        drafts.remove(id);
        yield wrong(0, "ok");
      }
      case "draft/update" -> {
        JsonNode article = asked.path("articles");
        Optional<String> fault = fault(article);
        if (fault.isEmpty()) {
          drafts.put(id, article);
          made.put(id, article);
        }
        yield fault.orElse(wrong(0, "ok"));
      }
      default -> "404 ";
    };
  }

  private String added(JsonNode article) {
    String id = "draft-" + (made.size() + 1);
    made.put(id, article);
    drafts.put(id, article);
    if (drafts.size() > KEPT) {
      drafts.remove(drafts.keySet().iterator().next());
    }
    return "200 {\"media_id\":\"" + id + "\",\"item\":[]}";
  }

  /// The last first, as the account's console shows them.
  private String listed(int offset, int count) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("total_count", drafts.size());
    ArrayNode items = answer.putArray("item");
    List.copyOf(drafts.keySet()).reversed().stream()
        .skip(offset)
        .limit(Math.min(count, 20))
        .forEach(id -> {
          ObjectNode item = items.addObject().put("media_id", id);
          item.putObject("content").putArray("news_item").add(drafts.get(id));
        });
    return "200 " + answer;
  }

  private Optional<String> fault(JsonNode article) {
    String content = article.path("content").stringValue("");
    Document html = Jsoup.parseBodyFragment(content);
    if (!pictures.contains(article.path("thumb_media_id").stringValue(""))) {
      return Optional.of(wrong(40007, "invalid media_id"));
    }
    if (longer(article, "title", 32)) {
      return Optional.of(wrong(45003, "title size out of limit"));
    }
    if (longer(article, "digest", 128)) {
      return Optional.of(wrong(45004, "description size out of limit"));
    }
    if (longer(article, "author", 16)) {
      return Optional.of(wrong(45110, "author size out of limit"));
    }
    if (content.isEmpty() || content.length() >= 20_000) {
      return Optional.of(wrong(45002, "content size out of limit"));
    }
    boolean ours = html.select("img").stream().allMatch(img -> pictures.contains(img.attr("src")));
    return ours && html.select("script,style,a,[class],[id]").isEmpty()
        ? Optional.empty()
        : Optional.of(wrong(45166, "invalid content"));
  }

  private static boolean longer(JsonNode article, String field, int most) {
    return article.path(field).stringValue("").length() > most;
  }

  private static String wrong(int code, String why) {
    return "200 {\"errcode\":" + code + ",\"errmsg\":\"" + why + "\"}";
  }
}
