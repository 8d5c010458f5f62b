package org.chenbao.collect;

import java.util.List;
import org.chenbao.collect.SourceOutcome.Ending;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.collect.feed.Discovery;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.feed.FeedReader;
import org.chenbao.collect.feed.Reading;
import org.chenbao.collect.page.Page;
import org.chenbao.collect.page.PageReader;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;

/// Looks at an address that a person names, to tell what it is before it is made a source.
public final class Probe {
  private final Web web;

  public Probe(Web web) {
    this.web = web;
  }

  /// What stands at an address.
  public sealed interface Sight {

    /// A feed.
    ///
    /// @param at the address that answered
    record AFeed(String at, Feed feed) implements Sight {}

    /// A web page.
    ///
    /// @param feeds those it leads to
    record APage(String at, Page page, List<String> feeds) implements Sight {}

    /// Nothing to read.
    record Nothing(Ending ending) implements Sight {}
  }

  /// Looks for a feed.
  public Sight feed(String url) {
    return look(url, Purpose.FEED);
  }

  /// Looks for an article.
  public Sight page(String url) {
    return look(url, Purpose.PAGE);
  }

  private Sight look(String url, Purpose purpose) {
    return switch (web.fetch(url, purpose)) {
      case Fetch.Fresh(Capture capture) -> read(capture);
      case Fetch.Unchanged _ -> new Sight.Nothing(new Ending.Unchanged());
      case Fetch.Throttled(_, var until) -> new Sight.Nothing(new Ending.Throttled(until));
      case Fetch.Refused(_, String why) -> new Sight.Nothing(new Ending.Refused(why));
      case Fetch.Failed(_, String why, boolean reached) ->
          new Sight.Nothing(new Ending.Failed(why, reached));
    };
  }

  private static Sight read(Capture capture) {
    String at = capture.finalUrl();
    return switch (FeedReader.read(capture.body(), capture.contentType(), at)) {
      case Reading.Read(Feed feed) -> new Sight.AFeed(at, feed);
      case Reading.NotFeed(String why, _) when !why.equals(FeedReader.PAGE) ->
          new Sight.Nothing(new Ending.NotAFeed(why));
      case Reading.NotFeed _ ->
          new Sight.APage(
              at,
              PageReader.read(capture.body(), capture.contentType(), at),
              Discovery.in(capture.body(), capture.contentType(), at));
    };
  }
}
