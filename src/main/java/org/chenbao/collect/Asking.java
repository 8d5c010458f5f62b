package org.chenbao.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.feed.FeedReader;
import org.chenbao.collect.feed.Reading;
import org.chenbao.collect.health.Diary;
import org.chenbao.collect.health.Standing;
import org.chenbao.collect.intake.Decoder;
import org.chenbao.collect.intake.Tracking;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;
import org.chenbao.model.Words;
import org.jsoup.Jsoup;

/// Asks one source what there is.
final class Asking {
  /// A source that prints more in two days is a firehose; its newest entries are read.
  private static final int MOST_TIPS = 100;

  private final Web web;
  private final Captures captures;
  private final Diary diary;
  private final Instant now;

  Asking(Web web, Captures captures, Diary diary, Instant now) {
    this.web = web;
    this.captures = captures;
    this.diary = diary;
    this.now = now;
  }

  Answer ask(Source source) {
    return source.kind() == Source.Kind.ARTICLE ? itself(source) : asked(source);
  }

  /// An article that a person named is followed like any tip, whatever its date.
  private static Answer itself(Source source) {
    var tip =
        new Tip(
            source,
            Tracking.strip(source.url()),
            new Words("", "", ""),
            new Tip.Details("", "", Optional.empty()),
            List.of());
    return answer(source, List.of(tip), List.of());
  }

  private Answer asked(Source source) {
    Learning learning = new Learning(diary.of(source), now);
    return learning
        .notYet()
        .flatMap(standing -> kept(source, standing))
        .map(learning::believed)
        .orElseGet(() -> fetched(source, learning));
  }

  /// What a source said when it was last asked, where it is too early to ask it again: nothing,
  /// where it never said anything; where nobody has it any more, it is asked.
  private Optional<Answer> kept(Source source, Standing standing) {
    var ending = new SourceOutcome.Ending.NotDue(standing.outlook().due());
    return standing.good().isEmpty()
        ? Optional.of(new Answer(source, ending, List.of(), List.of()))
        : diary
            .answer(source)
            .map(capture -> read(source, capture))
            .map(a -> new Answer(source, ending, a.tips(), a.findings()));
  }

  private Answer fetched(Source source, Learning learning) {
    return switch (web.fetch(source.url(), Purpose.FEED)) {
      case Fetch.Fresh(Capture capture) -> learning.from(read(source, capture), capture.finalUrl());
      case Fetch.Unchanged _ -> without(source, learning, new SourceOutcome.Ending.Unchanged());
      case Fetch.Throttled(_, Instant until) ->
          without(source, learning, new SourceOutcome.Ending.Throttled(until));
      case Fetch.Refused(_, String why) ->
          without(source, learning, new SourceOutcome.Ending.Refused(why));
      case Fetch.Failed(_, String why, boolean reached) ->
          without(source, learning, new SourceOutcome.Ending.Failed(why, reached));
    };
  }

  private static Answer without(Source source, Learning learning, SourceOutcome.Ending ending) {
    return learning.from(new Answer(source, ending, List.of(), List.of()), "");
  }

  private Answer read(Source source, Capture capture) {
    captures.keep(capture);
    if (source.kind() == Source.Kind.PAGE) {
      return answer(source, ListTips.of(source, capture), List.of());
    }
    return switch (FeedReader.read(capture.body(), capture.contentType(), capture.finalUrl())) {
      case Reading.NotFeed(String why, _) ->
          new Answer(source, new SourceOutcome.Ending.NotAFeed(why), List.of(), List.of());
      case Reading.Read(Feed feed) -> answer(source, tips(source, feed), FeedTips.findings(feed));
    };
  }

  private static Answer answer(Source source, List<Tip> tips, List<Finding> findings) {
    SourceOutcome.Ending ending =
        tips.isEmpty() ? new SourceOutcome.Ending.Empty() : new SourceOutcome.Ending.Fresh();
    return new Answer(source, ending, tips.stream().limit(MOST_TIPS).toList(), findings);
  }

  private List<Tip> tips(Source source, Feed feed) {
    if (source.kind() != Source.Kind.DIGEST) {
      return feed.entries().stream()
          .map(e -> FeedTips.of(source, e))
          .flatMap(Optional::stream)
          .toList();
    }
    List<Tip> tips = new ArrayList<>();
    feed.entries().stream().filter(this::isCurrent).forEach(e -> tips.addAll(digest(source, e)));
    return tips;
  }

  /// A digest whose feed carries no links has them on its page.
  private List<Tip> digest(Source source, Entry entry) {
    List<Tip> tips = DigestTips.of(source, entry);
    if (!tips.isEmpty() || entry.label().link().isEmpty()) {
      return tips;
    }
    return switch (web.fetch(entry.label().link(), Purpose.PAGE)) {
      case Fetch.Fresh(Capture capture) -> {
        captures.keep(capture);
        String html = Decoder.decode(capture.body().bytes(), capture.contentType()).text();
        yield DigestTips.of(source, Jsoup.parse(html, capture.finalUrl()), entry);
      }
      case Fetch.Unchanged _, Fetch.Throttled _, Fetch.Refused _, Fetch.Failed _ -> tips;
    };
  }

  private boolean isCurrent(Entry entry) {
    Duration window = Window.LENGTH;
    return entry.times().best().map(at -> at.isAfter(now.minus(window))).orElse(true);
  }
}
