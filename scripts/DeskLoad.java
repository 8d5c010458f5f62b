import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Editors who type into the example day and readers who look, against `chenbao serve --example`.
/// Tells how long answers took and whether a mark was lost.
///
/// Started before the server, it makes itself warm on a server of its own, waits for the port and
/// begins with the first moment in which it is open.
///
/// usage: java -cp 'target/lib/*' scripts/DeskLoad.java PORT SECONDS EDITORS READERS
final class DeskLoad {
  private static final String API = "/desk/api/";
  private static final String DAY = API + "days/2026-02-13/zh";
  private static final List<String> PAGES = List.of("/", "/2026-02-13/index.html", "/desk/", DAY);
  private static final int WARMING_SECONDS = 5;
  private static final int OPENING = 202;
  private static final int ASK_AGAIN_MILLIS = 300;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, Queue<Double>> times = new ConcurrentHashMap<>();
  private final Queue<String> marks = new ConcurrentLinkedQueue<>();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private final int port;
  private final int seconds;
  private long end;

  private record Seat(String cookie, String token) {}

  private DeskLoad(int port, int seconds) {
    this.port = port;
    this.seconds = seconds;
  }

  public static void main(String[] arguments) throws Exception {
    List<Integer> n = new ArrayList<>();
    for (String argument : arguments) {
      n.add(Integer.parseInt(argument));
    }
    warm(n.get(2), n.get(3));
    var load = new DeskLoad(n.get(0), n.get(1));
    load.run(n.get(2), n.get(3));
    Seat seat = load.sit();
    String text = JSON.readTree(load.get(seat, DAY + "/text").body()).path("text").asString();
    load.tell(load.marks.stream().filter(mark -> !text.contains(mark)).count());
  }

  /// Whatever it is asked, a server of the client's own answers at once.
  private static void warm(int editors, int readers) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] answer = "{\"token\":\"t\",\"text\":\"\"}".getBytes(StandardCharsets.UTF_8);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      server.setExecutor(pool);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "seat=none; Path=/");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      server.start();
      new DeskLoad(server.getAddress().getPort(), WARMING_SECONDS).run(editors, readers);
      server.stop(0);
    }
  }

  private void run(int editors, int readers) throws Exception {
    await();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> people = new ArrayList<>();
      for (int i = 0; i < editors; i++) {
        int who = i;
        people.add(pool.submit((Callable<Object>) () -> type(who)));
      }
      for (int i = 0; i < readers; i++) {
        int who = i;
        people.add(pool.submit((Callable<Object>) () -> read(who)));
      }
      for (Future<?> each : people) {
        each.get();
      }
    }
  }

  private void await() throws IOException, InterruptedException {
    for (boolean open = false; !open; ) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        open = socket.isConnected();
      } catch (ConnectException _) {
        Thread.sleep(5);
      }
    }
    end = System.nanoTime() + seconds * 1_000_000_000L;
  }

  private Object type(int who) throws Exception {
    Seat seat = sit();
    var random = new Random(who);
    long asked = System.nanoTime();
    HttpResponse<String> found = get(seat, DAY + "/text");
    while (found.statusCode() == OPENING) {
      Thread.sleep(ASK_AGAIN_MILLIS);
      found = get(seat, DAY + "/text");
    }
    note("until an editor has the text", asked);
    JsonNode now = JSON.readTree(found.body());
    long version = now.path("version").asLong();
    int length = now.path("text").asString().length();
    for (int n = 0; System.nanoTime() < end; ) {
      String mark = "〔" + who + ":" + n + "〕";
      var update = Map.of("clientID", who + ":" + n, "changes", List.of(length, List.of(0, mark)));
      long began = System.nanoTime();
      var answer =
          post(seat, DAY + "/text/updates", Map.of("version", version, "updates", List.of(update)));
      note(answer.statusCode() == 200 ? "typed" : "others were first", began);
      if (answer.statusCode() == 200) {
        marks.add(mark);
        n++;
        version++;
        length += mark.length();
        Thread.sleep(150 + random.nextInt(100));
      } else {
        for (JsonNode missed : JSON.readTree(answer.body()).path("updates").values()) {
          length += missed.path("changes").path(1).path(1).asString().length();
          version++;
        }
      }
    }
    return who;
  }

  private Object read(int who) throws Exception {
    Seat seat = sit();
    var random = new Random(1_000 + who);
    Thread.sleep(random.nextInt(1_000));
    while (System.nanoTime() < end) {
      String page = PAGES.get(random.nextInt(PAGES.size()));
      long began = System.nanoTime();
      int status = get(seat, page).statusCode();
      note(status == OPENING ? page + ", being opened" : page, began);
      if (status != 200 && status != OPENING) {
        troubles.add(page + " " + status);
      }
      Thread.sleep(500 + random.nextInt(1_000));
    }
    return who;
  }

  private void tell(long lost) {
    times.forEach((what, all) -> {
      List<Double> sorted = all.stream().sorted().toList();
      System.out.printf(
          "%-45s %5d  p50 %6.1f  p99 %6.1f  max %6.1f ms%n",
          what,
          sorted.size(),
          sorted.get(sorted.size() / 2),
          sorted.get((int) (sorted.size() * 0.99)),
          sorted.getLast());
    });
    System.out.println(marks.size() + " marks typed, " + lost + " lost; troubles " + troubles);
  }

  private void note(String what, long began) {
    times
        .computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>())
        .add((System.nanoTime() - began) / 1e6);
  }

  private Seat sit() throws Exception {
    var answer = get(new Seat("", ""), API + "session");
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    return new Seat(cookie, JSON.readTree(answer.body()).path("token").asString());
  }

  private HttpResponse<String> get(Seat seat, String path) throws Exception {
    HttpRequest request = asking(seat, path).header("Prefer", "respond-async").build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(Seat seat, String path, Object body) throws Exception {
    HttpRequest request =
        asking(seat, path)
            .header("X-Chenbao-Token", seat.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder asking(Seat seat, String path) {
    var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return seat.cookie().isEmpty() ? builder : builder.header("Cookie", seat.cookie());
  }
}
