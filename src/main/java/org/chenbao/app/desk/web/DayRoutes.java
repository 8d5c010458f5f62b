package org.chenbao.app.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.DayView;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.Wish;
import org.chenbao.io.archive.DeskAct.Kind;
import org.chenbao.model.Article;

/// A day's stories: looking at them, and what a person does to them.
final class DayRoutes implements DeskServer.Group {
  static final String DAY = "days/{date}/{lang}";

  private static final String NO_WAIT = "respond-async";

  /// A story has some tens of reports.
  private static final int MOST_IDS = 1_000;

  private static final int LONGEST_ID = 64;
  private static final int LONGEST_ADDRESS = 2_000;

  private final Desk desk;
  private final Links links;
  private final BooleanSupplier lockdown;
  private final Events events;

  /// @param lockdown true where nothing is to be asked of the network
  DayRoutes(Desk desk, Links links, BooleanSupplier lockdown, Events events) {
    this.desk = desk;
    this.links = links;
    this.lockdown = lockdown;
    this.events = events;
  }

  @Override
  public void add(Paths paths) {
    paths.get("days", visit -> visit.say(desk.days()));
    paths.get(DAY, visit -> visit.say(day(desk, visit).view()));
    paths.get(DAY + "/articles/{id}", this::article);
    paths.get(DAY + "/stories/{id}/earlier", this::earlier);
    paths.post(DAY + "/acts", this::act);
    paths.post(DAY + "/undo", visit -> changed(visit, day(desk, visit).undo()));
    paths.post(DAY + "/redo", visit -> changed(visit, day(desk, visit).redo()));
    paths.post(DAY + "/links", this::link);
  }

  /// The day that a path names. Who looks and would rather ask again than wait says so (RFC 7240),
  /// and is told that the day is being opened.
  static Day day(Desk desk, Visit visit) {
    if (visit.prefers(NO_WAIT) && !desk.ready(visit.date(), visit.language())) {
      visit.context().header("Preference-Applied", NO_WAIT);
      throw Declined.later("the day is being opened: ask again in a moment");
    }
    return desk.day(visit.date(), visit.language());
  }

  private void act(Visit visit) {
    var body = visit.body();
    var wish =
        new Wish(
            kind(Visit.text(body, "kind", LONGEST_ID)),
            Visit.text(body, "story", LONGEST_ID),
            Visit.texts(body, "others", MOST_IDS),
            Visit.texts(body, "articles", MOST_IDS));
    changed(visit, day(desk, visit).act(wish, visit.name()));
  }

  private void earlier(Visit visit) {
    visit.say(day(desk, visit).earlier(visit.context().pathParam("id")));
  }

  private static Kind kind(String written) {
    String name = written.toUpperCase(Locale.ROOT);
    return List.of(Kind.values()).stream()
        .filter(kind -> kind != Kind.LINK && kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Declined.unreadable("the desk cannot do that to a story"));
  }

  private void link(Visit visit) {
    String url = Visit.text(visit.body(), "url", LONGEST_ADDRESS).strip();
    if (lockdown.getAsBoolean()) {
      throw Declined.lockedDown();
    }
    if (!url.matches("(?i)https?://\\S+")) {
      throw Declined.unreadable("an address begins with https://");
    }
    Day day = day(desk, visit);
    Links.Read read = links.read(url);
    desk.audit(visit.name(), "link", read.outcome() + " " + url);
    read.article().ifPresent(article -> tell(visit, day.add(article, visit.name())));
    var told = new LinkedHashMap<String, Object>();
    told.put("outcome", read.outcome());
    told.put("words", read.words());
    told.put("article", read.article().map(Article::id).orElse(null));
    visit.say(told);
  }

  private void changed(Visit visit, DayView view) {
    tell(visit, view);
    visit.say(view);
  }

  private void tell(Visit visit, DayView view) {
    Map<String, Object> which =
        Map.of("date", view.date(), "lang", view.lang(), "by", visit.session().key());
    events.tell("day", which);
    events.tell(
        "text", Map.of("date", view.date(), "lang", view.lang(), "version", view.textVersion()));
  }

  private void article(Visit visit) {
    Optional<Article> found = day(desk, visit).article(visit.context().pathParam("id"));
    visit.say(
        told(found.orElseThrow(() -> Declined.missing("there is no such article in this day"))));
  }

  /// Text alone: whatever markup an article tried to bring is words here.
  static Map<String, Object> told(Article article) {
    var told = new LinkedHashMap<String, Object>();
    told.put("id", article.id());
    told.put("title", article.words().title());
    told.put("summary", article.words().summary());
    told.put("text", article.words().text());
    told.put("outlet", article.origin().outlet().name());
    told.put("owner", article.origin().outlet().owner());
    told.put("url", article.origin().linked() ? article.url() : "");
    told.put("published", article.origin().published().toString());
    told.put("lang", article.origin().language().code());
    told.put(
        "findings",
        article.findings().stream()
            .map(f -> Map.of("kind", f.rule(), "words", f.detail()))
            .toList());
    return told;
  }
}
