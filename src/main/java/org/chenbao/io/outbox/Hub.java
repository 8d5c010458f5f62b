package org.chenbao.io.outbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Letter;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Outcome;

/// A hub that tells subscribers of feeds what is new. How it is told itself WebSub leaves open;
/// hubs take the form of PubSubHubbub 0.4, section 7.1. Telling it twice is the same as once.
public record Hub(String url, Courier courier) {

  /// Tells it that feeds have changed.
  public Outcome tell(List<String> feeds) {
    String form =
        Stream.concat(
                Stream.of("hub.mode=publish"),
                feeds.stream()
                    .map(feed -> "hub.url=" + URLEncoder.encode(feed, StandardCharsets.UTF_8)))
            .collect(Collectors.joining("&"));
    var letter =
        new Letter(
            url,
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            Optional.of(Body.of(form.getBytes(StandardCharsets.US_ASCII))));
    Outcome outcome =
        Replies.outcome(courier.send(letter), a -> Replies.status(a, Replies.line(a)));
    return switch (outcome) {
      case Outcome.Sent sent -> sent;
      case Outcome.Later later -> new Outcome.Later(told(later.why()), later.after());
      case Outcome.Refused refused -> new Outcome.Refused(told(refused.why()));
      case Outcome.Doubtful doubtful -> new Outcome.Later(told(doubtful.why()), Optional.empty());
    };
  }

  private static String told(String why) {
    return "the pages are there, but the hub was not told: " + why;
  }
}
