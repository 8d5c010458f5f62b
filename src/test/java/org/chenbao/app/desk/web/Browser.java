package org.chenbao.app.desk.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser that says exactly what a test wants it to say, byte for byte.
public final class Browser {
  private static final Pattern COOKIE = Pattern.compile("(chenbao-desk-\\d+)=([^;]*)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /// What came back.
  public record Reply(int status, Map<String, String> headers, String body) {
    /// The value of a header, empty where it is not there.
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public JsonNode json() {
      return JSON.readTree(body);
    }

    /// The one line that a refusal says.
    public String error() {
      return json().path("error").asString("");
    }
  }

  public Browser(int port) {
    this.port = port;
    headers.put("Host", "127.0.0.1:" + port);
  }

  /// The same browser saying something else in a header; leaves it out where it is empty.
  public Browser with(String name, String value) {
    var other = new Browser(port);
    other.headers.putAll(headers);
    other.headers.put(name, value);
    return other;
  }

  /// Comes in, without a password, and does from then on what the desk's own page does.
  public Browser in() throws IOException {
    return in(get("/desk/api/session"));
  }

  /// Comes in with a password.
  public Browser in(String password) throws IOException {
    return in(post("/desk/api/session", Map.of("password", password, "name", "李")));
  }

  private Browser in(Reply reply) {
    return holding(reply).with("X-Chenbao-Token", reply.json().path("token").asString(""));
  }

  /// The same browser with the cookie it was given.
  public Browser holding(Reply reply) {
    Matcher cookie = COOKIE.matcher(reply.header("Set-Cookie"));
    return cookie.find() ? with("Cookie", cookie.group()) : this;
  }

  public Reply get(String path) throws IOException {
    return send("GET", path, "");
  }

  public Reply post(String path, Object body) throws IOException {
    return send("POST", path, JSON.writeValueAsString(body));
  }

  public Reply put(String path, Object body) throws IOException {
    return send("PUT", path, JSON.writeValueAsString(body));
  }

  /// Asks, and reads until the server hangs up; the status is 0 where it does so before it answers.
  public Reply send(String method, String path, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      write(socket.getOutputStream(), method, path, body);
      return read(socket.getInputStream());
    } catch (SocketException _) {
      return new Reply(0, Map.of(), "");
    }
  }

  /// Opens a stream that the caller reads and closes.
  public Socket stream(String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    with("Accept", "text/event-stream").write(socket.getOutputStream(), "GET", path, "");
    return socket;
  }

  private void write(OutputStream out, String method, String path, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var all = new LinkedHashMap<String, String>();
    if (bytes.length > 0) {
      all.put("Content-Type", "application/json");
      all.put("Content-Length", String.valueOf(bytes.length));
    }
    all.putAll(headers);
    all.put("Connection", "close");
    var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    all.forEach((name, value) -> {
      if (!value.isEmpty()) {
        head.append(name).append(": ").append(value).append("\r\n");
      }
    });
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write(bytes);
    out.flush();
  }

  private static Reply read(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    List<String> lines = all.substring(0, Math.max(end, 0)).lines().toList();
    var headers = new LinkedHashMap<String, String>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    int status = lines.isEmpty() ? 0 : Integer.parseInt(lines.getFirst().substring(9, 12));
    return new Reply(status, headers, end < 0 ? "" : body(all.substring(end + 4), headers));
  }

  private static String body(String raw, Map<String, String> headers) {
    if (!"chunked".equals(headers.get("transfer-encoding"))) {
      return raw;
    }
    var whole = new StringBuilder();
    byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
    int at = 0;
    while (at < bytes.length) {
      int line = at;
      while (bytes[line] != '\r') {
        line++;
      }
      int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
      whole.append(new String(bytes, line + 2, size, StandardCharsets.UTF_8));
      at = line + 2 + size + 2;
    }
    return whole.toString();
  }

  /// The next event of a stream: its name and its words.
  public static Optional<Map.Entry<String, String>> next(BufferedReader lines) throws IOException {
    String event = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        event = line.substring("event: ".length());
      } else if (line.startsWith("data: ")) {
        return Optional.of(Map.entry(event, line.substring("data: ".length())));
      }
    }
    return Optional.empty();
  }

  /// Reads a stream line by line.
  public static BufferedReader lines(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }
}
