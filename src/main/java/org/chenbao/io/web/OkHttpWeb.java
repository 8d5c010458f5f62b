package org.chenbao.io.web;

import java.net.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.chenbao.collect.Web;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.WebMemory.Tag;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;

/// The live web: polite, bounded, and only where the address policy lets it.
///
/// Sources are asked with the validators of their last whole answer; pages are asked afresh, and
/// only where robots.txt lets us. Safe for use by many threads.
public final class OkHttpWeb implements Web {
  /// Who we are, as robots.txt can address it; no address is made up.
  static final String USER_AGENT = "Chenbao/0.1 (news reader)";

  /// Long enough for a slow site, short enough for a morning with a hundred of them.
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  /// Between the beginnings of two requests to one host.
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9,"
          + " */*;q=0.5";

  private final Map<Purpose, Courier> couriers;
  private final WebMemory memory;
  private final InstantSource clock;
  private final Duration pause;
  private final Throttles throttles;
  private final HostGate gate = new HostGate();
  private final Robots robots;

  /// @param clock tells when an answer was received
  public OkHttpWeb(AddressPolicy policy, WebMemory memory, InstantSource clock) {
    this(policy, memory, clock, Proxies.NONE);
  }

  /// @param proxy one that a person's settings name, see [Proxies]
  public OkHttpWeb(AddressPolicy policy, WebMemory memory, InstantSource clock, Proxy proxy) {
    this(policy, memory, clock, Resolver.SYSTEM, new Pace(DEADLINE, PAUSE, proxy));
  }

  /// How to ask: how long to wait for a whole answer, and between two requests to one host, and
  /// through which proxy.
  record Pace(Duration deadline, Duration pause, Proxy proxy) {
    Pace(Duration deadline, Duration pause) {
      this(deadline, pause, Proxies.NONE);
    }
  }

  OkHttpWeb(
      AddressPolicy policy, WebMemory memory, InstantSource clock, Resolver resolver, Pace pace) {
    this.couriers =
        Map.of(
            Purpose.FEED, new Courier(policy, Use.FEED, resolver, pace.deadline, pace.proxy),
            Purpose.PAGE, new Courier(policy, Use.PAGE, resolver, pace.deadline, pace.proxy));
    this.memory = memory;
    this.throttles = new Throttles(memory);
    this.clock = clock;
    this.pause = pace.pause;
    this.robots =
        new Robots(
            url -> Redirects.follow(url, at -> send(Purpose.PAGE, letter(at), pause)).reply());
  }

  @Override
  public Fetch fetch(String url, Purpose purpose) {
    Optional<String> moved = purpose == Purpose.FEED ? memory.moved(url) : Optional.empty();
    Redirects.Landing landing = Redirects.follow(moved.orElse(url), at -> ask(at, purpose));
    return switch (landing.reply()) {
      case Reply.Answered answered -> {
        boolean settled = landing.permanent() && moved.isEmpty();
        var who = new WebMemory.Answered(url, landing.at(), settled);
        yield answered(who, answered, purpose);
      }
      case Reply.Forbidden forbidden -> new Fetch.Refused(url, via(url, landing) + forbidden.why());
      case Reply.Broken broken ->
          new Fetch.Failed(url, via(url, landing) + broken.why(), broken.reached());
    };
  }

  private Reply ask(String url, Purpose purpose) {
    HttpUrl parsed = HttpUrl.parse(url.strip());
    if (parsed == null) {
      return new Reply.Forbidden("not an http or https address");
    }
    return switch (purpose) {
      case FEED -> send(purpose, conditional(url), pause);
      case PAGE -> page(url, parsed);
    };
  }

  private Reply page(String url, HttpUrl parsed) {
    return robots
        .objection(parsed)
        .orElseGet(() -> send(Purpose.PAGE, letter(url), robots.pause(parsed, pause)));
  }

  private Reply send(Purpose purpose, Letter letter, Duration wait) {
    Courier courier = Objects.requireNonNull(couriers.get(purpose));
    String host = host(letter.url());
    return gate.through(host, wait, () -> sent(courier, letter, host));
  }

  private Reply sent(Courier courier, Letter letter, String host) {
    return throttles
        .of(host, letter.url(), clock.instant())
        .orElseGet(() -> throttles.heed(host, letter.url(), courier.send(letter), clock.instant()));
  }

  private static String host(String url) {
    HttpUrl parsed = HttpUrl.parse(url.strip());
    return parsed == null ? "" : parsed.host();
  }

  private static Letter letter(String url) {
    return Letter.get(url, headers());
  }

  private Letter conditional(String url) {
    Map<String, String> headers = headers();
    memory.tag(url).ifPresent(tag -> add(tag, headers));
    return Letter.get(url, headers);
  }

  private static void add(Tag tag, Map<String, String> headers) {
    if (!tag.etag().isEmpty()) {
      headers.put("If-None-Match", tag.etag());
    }
    if (!tag.lastModified().isEmpty()) {
      headers.put("If-Modified-Since", tag.lastModified());
    }
  }

  private static Map<String, String> headers() {
    var headers = new HashMap<String, String>();
    headers.put("User-Agent", USER_AGENT);
    headers.put("Accept", ACCEPT);
    headers.put("Accept-Language", "zh,en;q=0.8");
    return headers;
  }

  private Fetch answered(WebMemory.Answered who, Reply.Answered reply, Purpose purpose) {
    if (reply.good()) {
      if (purpose == Purpose.FEED) {
        memory.answered(who, tag(reply));
      }
      String type = reply.header("content-type").orElse("");
      return new Fetch.Fresh(capture(who, type, reply.body(), reply));
    }
    if (reply.status() == 304 && purpose == Purpose.FEED && memory.tag(who.at()).isPresent()) {
      return unchanged(who, reply);
    }
    return Statuses.read(who.url(), reply, clock.instant());
  }

  /// A day that is made a second time needs the news of the first: the answer that did not change.
  private Fetch unchanged(WebMemory.Answered who, Reply.Answered reply) {
    memory.answered(who, memory.tag(who.at()).orElse(Tag.NONE));
    return memory
        .answer(who.at())
        .<Fetch>map(c -> new Fetch.Fresh(capture(who, c.contentType(), c.body(), reply)))
        .orElseGet(() -> new Fetch.Unchanged(who.url()));
  }

  private Capture capture(WebMemory.Answered who, String type, Body body, Reply.Answered reply) {
    return new Capture(who.url(), who.at(), clock.instant(), type, body, reply.request());
  }

  private static Tag tag(Reply.Answered reply) {
    return new Tag(reply.header("etag").orElse(""), reply.header("last-modified").orElse(""));
  }

  private static String via(String url, Redirects.Landing landing) {
    return landing.at().equals(url) ? "" : "redirected to " + landing.at() + ": ";
  }
}
