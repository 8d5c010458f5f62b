package org.chenbao.app.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chenbao.app.desk.text.DeskText;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Memory;
import org.chenbao.digest.Stories;
import org.chenbao.digest.Usage;
import org.chenbao.digest.event.Forebears;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.DeskAct.Hand;
import org.chenbao.io.archive.DeskBook;
import org.chenbao.io.archive.Manuscripts;
import org.chenbao.io.archive.Printed;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;
import org.chenbao.model.Story;

/// What every day at the desk needs: the archive, the newsroom and the clock.
record Backroom(Archive archive, Press press, InstantSource clock) {
  /// No edition is dated later.
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /// An affair that rested longer is news of its own.
  private static final int FOLLOWED = 30;

  /// As many as a person looks through.
  private static final int MOST_EARLIER = 20;

  /// What the journal calls a text that was approved.
  static final String APPROVED = "approved";

  DeskBook book() {
    return archive.desk();
  }

  Hand hand(String name) {
    return new Hand(name, clock.instant());
  }

  List<Correction> corrections() {
    return book().corrections();
  }

  Manuscripts journal(Run run) {
    return book().manuscripts(run.date(), run.language());
  }

  Moves moves(Run run) {
    return new Moves(book().acts(run.date(), run.language()));
  }

  /// The latest run of the same day.
  Run run(Run run) {
    return book().run(run.date(), run.language()).orElse(run);
  }

  /// The day from its articles on.
  Laid laid(Run run, Moves moves) {
    List<Article> articles = book().articles(run.date(), run.language());
    return laid(run, articles, press.stories(run, articles), moves);
  }

  /// The day of stories that are told apart already.
  Laid laid(Laid before, Moves moves) {
    return laid(before.run(), before.articles(), before.stories(), moves);
  }

  private Laid laid(Run run, List<Article> articles, Stories stories, Moves moves) {
    Ruling ruling = press.edition(run, stories, moves.orders(stories.told()));
    return new Laid(run, articles, stories, ruling);
  }

  /// Takes an article into a day again, or out.
  void link(Run run, String article, boolean in) {
    if (in) {
      article(article).ifPresent(a -> book().add(run.date(), run.language(), a, clock.instant()));
    } else {
      book().remove(run.date(), run.language(), article);
    }
  }

  Optional<Article> article(String id) {
    return archive.article(id);
  }

  /// What a story may continue, of the editions of the last weeks, the likeliest first.
  List<Earlier> earlier(Story story, Run run) {
    Memory memory = archive.memory(run.language());
    LocalDate from = run.date().minusDays(FOLLOWED);
    Usage usage = memory.usage(from, run.date());
    return Forebears.of(story, memory.told(from, run.date()), usage).stream()
        .limit(MOST_EARLIER)
        .map(t -> new Earlier(t.story(), t.date().toString(), t.headline().text(), t.url()))
        .toList();
  }

  /// @throws Refusal where no edition told such a story
  void requireTold(String story, Language language) {
    boolean told =
        archive.memory(language).told(LocalDate.EPOCH, LAST).stream()
            .anyMatch(t -> t.story().equals(story));
    if (!told) {
      throw Refusal.unknown("no edition told the story " + story);
    }
  }

  /// How far an edition came: what a person changed since is a draft again.
  Filing filing(Run run, Moves moves, DeskText text) {
    Optional<Printed> printed = archive.edition(run.date(), run.language());
    DeskText.State now = text.now();
    boolean touched = now.edited() || moves.undo().isPresent();
    boolean approved =
        text.history().stream()
            .anyMatch(e -> e.version() == now.version() && e.words().startsWith(APPROVED));
    String state =
        touched && !approved
            ? "draft"
            : printed.map(p -> p.state().name().toLowerCase(Locale.ROOT)).orElse("draft");
    return new Filing(state, printed.map(Printed::revision).orElse(0), now.version(), now.edited());
  }
}
