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
import org.chenbao.collect.health.Diary;
import org.chenbao.collect.health.Outage;
import org.chenbao.collect.health.Standing;
import org.chenbao.collect.intake.Address;
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
  private final Diary diary;

  /// Asks every source.
  public Collector(Web web, Captures captures) {
    this(web, captures, Diary.NONE);
  }

  /// @param diary what earlier runs learned: sources that it is too early to ask are not asked
  public Collector(Web web, Captures captures, Diary diary) {
    this.web = web;
    this.captures = captures;
    this.diary = diary;
  }

  /// Gathers the articles of the last two days.
  ///
  /// @param now the end of the window; nothing is dated later
  public Gathered gather(List<Source> sources, Instant now) {
    Asking asking = new Asking(web, captures, diary, now);
    List<Answer> answers =
        sources.stream().gather(Gatherers.mapConcurrent(ASKED_AT_ONCE, asking::ask)).toList();
    Window window = new Window(now);
    Optional<Finding> incident = incident(answers);
    Sifting sifting = Sifting.of(answers, window);
    Following following = new Following(web, captures, Making.of(sources, window));
    List<Followed> followed =
        sifting.tips().stream()
            .gather(
                Gatherers.mapConcurrent(
                    FOLLOWED_AT_ONCE, t -> new Followed(t, following.follow(t))))
            .toList();
    return gathered(
        answers.stream().map(a -> a.with(standing(a, incident))).toList(),
        sifting,
        followed,
        incident);
  }

  private record Followed(Tip tip, Following.Outcome outcome) {}

  /// That a source was not reached says nothing of it where the network here was away.
  private Optional<Standing> standing(Answer answer, Optional<Finding> incident) {
    if (!diary.isKept()) {
      return Optional.empty();
    }
    boolean excused = incident.isPresent() && !answer.ending().reached();
    return excused ? diary.of(answer.source()) : answer.standing();
  }

  private Optional<Finding> incident(List<Answer> answers) {
    return Outage.in(
        answers.stream().filter(Answer::asked).map(a -> attempt(a, diary.of(a.source()))).toList());
  }

  private static Outage.Attempt attempt(Answer answer, Optional<Standing> before) {
    boolean answered = before.map(s -> s.failures() == 0).orElse(false);
    String host = Address.host(answer.source().url());
    return new Outage.Attempt(host, answered, answer.ending().reached());
  }

  private static Gathered gathered(
      List<Answer> answers, Sifting sifting, List<Followed> followed, Optional<Finding> incident) {
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
    return new Gathered(whole.stream().map(house::without).toList(), outcomes, incident);
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
    return new SourceOutcome(answer.source(), answer.ending(), tally, findings, answer.standing());
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
