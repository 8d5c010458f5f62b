package org.chenbao.app.desk.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.Finder;
import org.chenbao.io.search.Hit;
import org.chenbao.io.search.Kind;
import org.chenbao.io.search.Question;

/// Looking things up in the whole archive, and reading what was found.
final class SearchRoutes implements DeskServer.Group {
  /// More than a person reads through; whoever does not find it says more words.
  private static final int MOST = 60;

  /// Nobody asks for more words than a sentence has.
  private static final int LONGEST = 120;

  private static final int LONGEST_NAME = 200;

  private final Desk desk;

  SearchRoutes(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void add(Paths paths) {
    paths.get("search", this::search);
    paths.get(
        "articles/{id}",
        visit -> visit.say(DayRoutes.told(desk.article(visit.context().pathParam("id")))));
  }

  private void search(Visit visit) {
    Finder.Found found = found(question(visit));
    var told = new LinkedHashMap<String, Object>();
    told.put("indexing", found.indexing());
    told.put("hits", found.hits().stream().map(Hit::row).toList());
    visit.say(told);
  }

  private Finder.Found found(Question question) {
    try {
      return desk.finder().find(question, MOST);
    } catch (IllegalArgumentException e) {
      throw Declined.unreadable(e.getMessage() + ": give a word to look for");
    }
  }

  private static Question question(Visit visit) {
    return new Question(
        asked(visit, "q", LONGEST),
        kinds(asked(visit, "kind", LONGEST)),
        day(visit, "from"),
        day(visit, "until"),
        Optional.empty(),
        asked(visit, "source", LONGEST_NAME));
  }

  private static String asked(Visit visit, String key, int most) {
    String text = Objects.requireNonNullElse(visit.context().queryParam(key), "").strip();
    if (text.length() > most) {
      throw Declined.large(key + " has at most " + most + " characters");
    }
    return text;
  }

  private static Set<Kind> kinds(String written) {
    if (written.isEmpty()) {
      return Set.of(Kind.values());
    }
    return List.of(Kind.values()).stream()
        .filter(kind -> kind.key().equals(written))
        .findFirst()
        .map(Set::of)
        .orElseThrow(() -> Declined.unreadable("a kind is article, story or edition"));
  }

  private static Optional<LocalDate> day(Visit visit, String key) {
    return Optional.of(asked(visit, key, LONGEST)).filter(d -> !d.isEmpty()).map(Visit::date);
  }
}
