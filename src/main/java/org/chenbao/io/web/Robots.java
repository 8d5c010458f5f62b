package org.chenbao.io.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okhttp3.HttpUrl;

/// What sites ask of robots (RFC 9309), read once a run for each site. Safe for use by many
/// threads.
final class Robots {
  /// The name that sites can address, lower case.
  private static final List<String> NAME = List.of("chenbao");

  /// Who asks for longer pauses does not want a page read each morning; it still gets few requests.
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private static final Reply FORBIDDEN = new Reply.Forbidden("robots.txt does not let us read it");

  private static final Site OPEN = new Site(rules(RobotRulesMode.ALLOW_ALL), Optional.empty());
  private static final Site CLOSED = closed(FORBIDDEN);

  private final Function<String, Reply> fetch;
  private final Map<String, CompletableFuture<Site>> sites = new ConcurrentHashMap<>();

  /// A site's rules.
  ///
  /// @param trouble why nothing of it may be read, where its robots.txt could not be
  private record Site(BaseRobotRules rules, Optional<Reply> trouble) {}

  /// @param fetch asks an address, redirects followed
  Robots(Function<String, Reply> fetch) {
    this.fetch = fetch;
  }

  /// Why this address may not be read; empty where it may.
  Optional<Reply> objection(HttpUrl url) {
    Site site = site(url);
    if (site.trouble.isPresent()) {
      return site.trouble;
    }
    return site.rules.isAllowed(url.toString()) ? Optional.empty() : Optional.of(FORBIDDEN);
  }

  /// The pause that the site asks for, or the usual one where that is longer.
  Duration pause(HttpUrl url, Duration usual) {
    Duration asked = Duration.ofMillis(Math.max(0, site(url).rules.getCrawlDelay()));
    Duration bounded = asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    return bounded.compareTo(usual) > 0 ? bounded : usual;
  }

  private Site site(HttpUrl url) {
    String address = url.newBuilder("/robots.txt").build().toString();
    var mine = new CompletableFuture<Site>();
    CompletableFuture<Site> others = sites.putIfAbsent(address, mine);
    if (others != null) {
      return others.join();
    }
    try {
      mine.complete(load(address));
    } finally {
      // After a bug in load, nobody waits for ever.
      mine.complete(CLOSED);
    }
    return mine.join();
  }

  /// No file, no rules; a server that fails forbids everything (RFC 9309, 2.3.1.3 and 2.3.1.4).
  private Site load(String address) {
    return switch (fetch.apply(address)) {
      case Reply.Answered answered when answered.good() ->
          new Site(parse(address, answered), Optional.empty());
      case Reply.Answered answered when answered.status() < 500 && answered.status() != 429 -> OPEN;
      case Reply.Answered answered ->
          closed(new Reply.Broken("robots.txt answers with HTTP " + answered.status(), true));
      case Reply.Forbidden forbidden -> closed(forbidden);
      case Reply.Broken(String why, boolean reached) ->
          closed(new Reply.Broken("robots.txt: " + why, reached));
    };
  }

  private static BaseRobotRules parse(String address, Reply.Answered answered) {
    String type = answered.header("content-type").orElse("text/plain");
    return new SimpleRobotRulesParser().parseContent(address, answered.body().bytes(), type, NAME);
  }

  private static Site closed(Reply trouble) {
    return new Site(rules(RobotRulesMode.ALLOW_NONE), Optional.of(trouble));
  }

  private static BaseRobotRules rules(RobotRulesMode mode) {
    return new SimpleRobotRules(mode);
  }
}
