import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.ModelTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A stand-in for a language model: speaks OpenAI's chat completions on loopback, answers by the
/// schema with sentences of the material, and counts tokens by o200k. It says nothing clever; it is
/// there to see what is asked.
///
/// `java -cp target/chenbao.jar scripts/StandInModel.java` prints its address, then a line of JSON
/// for each call, and ends when its standard input does.
final class StandInModel {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern MATERIAL = Pattern.compile("(?m)^\\[.*\\]$");
  private static final Pattern MEASURE = Pattern.compile("的([^的，]{2,6})为");
  private static final int FACTS = 5;
  private static final int HEADLINE = 28;

  void main() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", StandInModel::answer);
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    System.in.transferTo(java.io.OutputStream.nullOutputStream());
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
    String instructions = request.at("/messages/0/content").asString();
    String user = request.at("/messages/1/content").asString();
    String schema = request.at("/response_format/json_schema/schema").toString();
    Matcher found = MATERIAL.matcher(user);
    String material = found.find() ? found.group() : "[]";
    JsonNode given = JSON.readTree(material);
    JsonNode drafted = given.path(given.size() - 1).path("items");
    String said = (drafted.isArray() ? marks(drafted) : told(given)).toString();
    int in = ModelTokens.in(instructions) + ModelTokens.in(user) + ModelTokens.in(schema);
    int out = ModelTokens.in(said);
    note(in, ModelTokens.in(material), out, material);
    ObjectNode response = JSON.createObjectNode().put("model", request.path("model").asString());
    ObjectNode choice = response.putArray("choices").addObject().put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", said);
    response.putObject("usage").put("prompt_tokens", in).put("completion_tokens", out);
    byte[] body = JSON.writeValueAsBytes(response);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static synchronized void note(int in, int material, int out, String words) {
    ObjectNode line = JSON.createObjectNode().put("in", in).put("material", material);
    System.out.println(line.put("out", out).put("asked", words));
  }

  /// A judge's marks: all the same, so that votes decide.
  private static ObjectNode marks(JsonNode drafted) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode marks = answer.putArray("marks");
    drafted.forEach(
        item ->
            marks.addObject().put("id", item.path("id").asInt()).put("faithful", 4).put("weighty", 3).put("clear", 4));
    return answer;
  }

  private static ObjectNode told(JsonNode material) {
    var sentences = new TreeMap<Integer, String>();
    material.forEach(
        report ->
            report.properties().stream()
                .filter(p -> p.getKey().matches("\\d+"))
                .forEach(p -> sentences.put(Integer.valueOf(p.getKey()), p.getValue().asString())));
    ObjectNode answer = JSON.createObjectNode();
    String lead = sentences.getOrDefault(1, "");
    cite(answer.putObject("headline"), headline(lead), 1);
    cite(answer.putObject("lead"), lead, 1);
    ArrayNode facts = answer.putArray("facts");
    List<Integer> others = new ArrayList<>(sentences.tailMap(2).keySet());
    for (int number : others.subList(0, Math.min(FACTS, others.size()))) {
      String words = sentences.getOrDefault(number, "");
      Matcher measure = MEASURE.matcher(words);
      cite(facts.addObject().put("label", measure.find() ? measure.group(1) : "另外"), words, number);
    }
    ArrayNode insight = answer.putArray("insight");
    insight.addObject().put("text", "公布的是厂商自测的结果，客户要等别人复测才好比较。").putArray("from");
    insight.addObject().put("text", "如果复测站得住，同行的报价就会跟着动。").putArray("from");
    answer.putArray("impact");
    return answer;
  }

  private static String headline(String lead) {
    String bare = lead.replaceAll("[。.]$", "").replaceAll("\\s*\\d+ ?月 ?\\d+ ?日(?:宣布)?", "");
    return bare.length() <= HEADLINE ? bare : bare.substring(0, HEADLINE);
  }

  private static void cite(ObjectNode to, String text, int number) {
    to.put("text", text).putArray("from").add(number);
  }
}
