package org.chenbao.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.chenbao.collect.SourceOutcome.Tally;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// The room's door: asks every source, follows what is new, and makes articles of it.
///
/// One bad source never stops the others. The result depends on the answers alone, not on who
/// answered first. Safe for use by many threads.
public final class Collector {
  /// Sources that wait at once, each a virtual thread: with fewer, some that hang hold up those
  /// after them. The web behind the port decides how many of one host, and of all, it asks.
  private static final int ASKED_AT_ONCE = 1_024;

  /// Pages followed at once.
  private static final int FOLLOWED_AT_ONCE = 16;

  private final Web web;
  private final Captures captures;

  public Collector(Web web, Captures captures) {
    this.web = web;
    this.captures = captures;
  }

  /// Gathers the articles of the last two days.
  ///
  /// @param now the end of the window; nothing is dated later
  public Gathered gather(List<Source> sources, Instant now) {
    Asking asking = new Asking(web, captures, now);
    List<Answer> answers =
        sources.stream().gather(Gatherers.mapConcurrent(ASKED_AT_ONCE, asking::ask)).toList();
    Window window = new Window(now);
    Sifting sifting = Sifting.of(answers, window);
    Following following = new Following(web, captures, Making.of(sources, window));
    List<Followed> followed =
        sifting.tips().stream()
            .gather(
                Gatherers.mapConcurrent(
                    FOLLOWED_AT_ONCE, t -> new Followed(t, following.follow(t))))
            .toList();
    return gathered(answers, sifting, followed);
  }

  private record Followed(Tip tip, Following.Outcome outcome) {}

  private static Gathered gathered(List<Answer> answers, Sifting sifting, List<Followed> followed) {
    Map<String, Article> articles = new LinkedHashMap<>();
    Map<String, Tally> tallies = new HashMap<>();
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Followed one : followed) {
      String id = one.tip.source().id();
      tallies.merge(id, count(one, articles), Tally::plus);
      finding(one.outcome)
          .ifPresent(f -> findings.computeIfAbsent(id, _ -> new ArrayList<>()).add(f));
    }
    List<SourceOutcome> outcomes =
        answers.stream().map(a -> outcome(a, sifting, tallies, findings)).toList();
    List<Article> whole = List.copyOf(articles.values());
    HouseLines house = HouseLines.of(whole);
    return new Gathered(whole.stream().map(house::without).toList(), outcomes);
  }

  private static Optional<Finding> finding(Following.Outcome outcome) {
    return switch (outcome) {
      case Following.Outcome.Old(Finding finding) -> Optional.of(finding);
      case Following.Outcome.Unread(Finding finding) -> Optional.of(finding);
      case Following.Outcome.Made _, Following.Outcome.OffTopic _ -> Optional.empty();
    };
  }

  private static SourceOutcome outcome(
      Answer answer,
      Sifting sifting,
      Map<String, Tally> tallies,
      Map<String, List<Finding>> found) {
    String id = answer.source().id();
    List<Finding> findings = new ArrayList<>(answer.findings());
    findings.addAll(found.getOrDefault(id, List.of()));
    Tally tally = sifting.tally(answer.source()).plus(tallies.getOrDefault(id, Tally.NONE));
    return new SourceOutcome(answer.source(), answer.ending(), tally, findings);
  }

  /// Keeps an article whose address is new, and counts what became of its tip.
  private static Tally count(Followed one, Map<String, Article> articles) {
    return switch (one.outcome) {
      case Following.Outcome.Made(Article article) ->
          articles.putIfAbsent(article.id(), article) == null
              ? new Tally(0, 1, 0, 0, 0)
              : new Tally(0, 0, 0, 0, 1);
      case Following.Outcome.Unread _ -> Tally.NONE;
      case Following.Outcome.Old _ -> new Tally(0, 0, 0, 1, 0);
      case Following.Outcome.OffTopic _ -> new Tally(0, 0, 1, 0, 0);
    };
  }
}
