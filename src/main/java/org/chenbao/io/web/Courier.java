package org.chenbao.io.web;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.chenbao.io.web.AddressPolicy.Decision;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Body;

/// Sends requests for one use: asks the policy, connects, reads the answer within limits.
///
/// Redirects are answers here and not followed. No cookies, no credentials but the letter's own.
/// HTTP/1.1 only: its heads are bounded (OkHttp stops at 256 KiB), those of HTTP/2 are not. Safe
/// for use by many threads.
public final class Courier {
  /// A server that takes longer to accept is down.
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /// What an error says fits in this; the rest is a page for people.
  private static final int MAX_ERROR_BYTES = 64 << 10;

  private static final Body NOTHING = Body.of(new byte[0]);
  private static final String JSON = "application/json";

  private final AddressPolicy policy;
  private final Use use;
  private final Resolver resolver;
  private final Duration deadline;
  private final Proxy proxy;
  private final OkHttpClient client;

  /// @param deadline for a whole call, from looking up the name to the last byte of the body
  public Courier(AddressPolicy policy, Use use, Resolver resolver, Duration deadline) {
    this(policy, use, resolver, deadline, Proxy.NO_PROXY);
  }

  /// @param proxy one that a person's settings name: it is asked for everything but what those
  ///   settings allow on their own network
  Courier(AddressPolicy policy, Use use, Resolver resolver, Duration deadline, Proxy proxy) {
    this.policy = policy;
    this.use = use;
    this.resolver = resolver;
    this.deadline = deadline;
    this.proxy = proxy;
    this.client =
        new OkHttpClient.Builder()
            .callTimeout(deadline)
            .connectTimeout(CONNECT)
            .readTimeout(deadline)
            .writeTimeout(deadline)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(reads())
            .proxy(Proxy.NO_PROXY)
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionPool(new ConnectionPool())
            .build();
  }

  /// Sends and waits for the answer, or for the deadline.
  public Reply send(Letter letter) {
    if (policy.address(letter.url(), use) instanceof Decision.Forbidden(String why)) {
      return new Reply.Forbidden(why);
    }
    HttpUrl url = HttpUrl.get(letter.url().strip());
    try (Response response = ask(letter, url)) {
      return read(response);
    } catch (IOException e) {
      return failed(e);
    }
  }

  private Response ask(Letter letter, HttpUrl url) throws IOException {
    var guarded = new GuardedDns(policy, use, resolver, url.port());
    boolean near = policy.allows(url.host(), url.port(), use);
    Proxy way = near ? Proxy.NO_PROXY : proxy;
    if (way.type() != Proxy.Type.DIRECT) {
      guarded.foresee(url.host());
    }
    OkHttpClient.Builder to = client.newBuilder().dns(guarded).proxy(way);
    if (!policy.verifies(url.host(), use)) {
      Unverified.apply(to);
    }
    return to.build().newCall(request(letter, url)).execute();
  }

  private static Request request(Letter letter, HttpUrl url) {
    var request = new Request.Builder().url(url).header("Accept-Encoding", ContentCoding.OFFERED);
    letter.headers().forEach(request::header);
    String type = letter.headers().getOrDefault("Content-Type", JSON);
    letter.body().ifPresent(b -> request.post(RequestBody.create(b.bytes(), MediaType.get(type))));
    return request.build();
  }

  private Reply read(Response response) {
    boolean good = response.isSuccessful();
    try {
      String coding = response.header("Content-Encoding", "");
      return switch (ContentCoding.decode(
          response.body().byteStream(), coding == null ? "" : coding, limit(good))) {
        case ContentCoding.Decoded.Whole whole -> answered(response, whole.body());
        case ContentCoding.Decoded.Broken broken ->
            good ? new Reply.Broken(broken.why(), true) : answered(response, NOTHING);
      };
    } catch (IOException e) {
      return new Reply.Broken(Troubles.name(e, deadline, "the answer broke off"), true);
    }
  }

  /// True where what is asked can be asked again and told to anybody.
  private boolean reads() {
    return use == Use.FEED || use == Use.PAGE;
  }

  private static int limit(boolean good) {
    return good ? ContentCoding.MAX_BYTES : MAX_ERROR_BYTES;
  }

  private Reply answered(Response response, Body body) {
    Map<String, String> headers = new HashMap<>();
    response
        .headers()
        .forEach(h -> headers.put(h.getFirst().toLowerCase(Locale.ROOT), h.getSecond()));
    return new Reply.Answered(
        response.code(), headers, body, reads() ? RequestHead.of(response) : "");
  }

  private Reply failed(IOException e) {
    return e instanceof GuardedDns.ForbiddenAddress
        ? new Reply.Forbidden(String.valueOf(e.getMessage()))
        : new Reply.Broken(Troubles.name(e, deadline, "the connection broke"), false);
  }
}
