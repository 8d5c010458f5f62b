package org.chenbao.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.app.desk.Granting.Granted;
import org.chenbao.app.desk.text.DeskText;
import org.chenbao.digest.Correction;
import org.chenbao.io.archive.DeskAct;
import org.chenbao.io.archive.DeskAct.Changes;
import org.chenbao.io.archive.DeskAct.Detail;
import org.chenbao.io.archive.DeskAct.Hand;
import org.chenbao.io.archive.DeskAct.Kind;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;

/// A day laid open: its stories, what a person did to them, and its text. Safe for use by many
/// threads: who looks does not wait for who acts.
public final class Day {
  private final Backroom room;
  private final DeskText text;
  private volatile Laid laid;
  private volatile Moves moves;
  private volatile Proofing proofing;

  private Day(Backroom room, Laid laid, Moves moves) {
    this.room = room;
    this.laid = laid;
    this.moves = moves;
    this.proofing = new Proofing(room.press(), laid);
    this.text = DeskText.open(room.journal(laid.run()), laid.text(), room.clock());
    text.follow(laid.text(), "made again");
  }

  static Day open(Backroom room, Run run) {
    Moves moves = room.moves(run);
    return new Day(room, room.laid(run, moves), moves);
  }

  /// The edition's day.
  public LocalDate date() {
    return laid.run().date();
  }

  /// The edition's language.
  public Language language() {
    return laid.run().language();
  }

  /// The text of the edition.
  public DeskText text() {
    return text;
  }

  /// The day as a person sees it.
  public DayView view() {
    return Viewing.of(laid, moves, room.filing(laid.run(), moves, text), muted());
  }

  /// What a story may continue of what earlier editions told, the likeliest first.
  ///
  /// @throws Refusal where there is no such story
  public List<Earlier> earlier(String story) {
    return Moves.find(story, laid.stories().told())
        .map(s -> room.earlier(s, laid.run()))
        .orElseThrow(() -> Granting.unknown(story));
  }

  /// Does what a person asks for.
  ///
  /// @throws Refusal where there is no such story, or nothing to be done to it
  public synchronized DayView act(Wish wish, String name) {
    var granting = new Granting(laid, moves, room.corrections());
    Granted granted = granting.grant(wish, room.hand(name));
    if (wish.kind() == Kind.FOLLOW) {
      room.requireTold(wish.others().getFirst(), language());
    }
    room.book().act(date(), language(), granted.act(), granted.changes());
    relay(granted.changes().regroup(), granted.act().detail().words());
    return view();
  }

  /// Adds an article that was read to the day.
  public synchronized DayView add(Article article, String name) {
    Hand hand = room.hand(name);
    room.book().add(date(), language(), article, hand.at());
    var detail = new Detail("", List.of(), List.of(article.id()), "", article.title());
    var act = new DeskAct(0, Kind.LINK, detail, hand, false);
    room.book().act(date(), language(), act, Changes.NONE);
    relay(true, article.title());
    return view();
  }

  /// Undoes the latest act.
  ///
  /// @throws Refusal where there is none
  public synchronized DayView undo() {
    return mark(moves.undo().orElseThrow(() -> Refusal.unusable("nothing to undo")), true);
  }

  /// Does again what was undone last.
  ///
  /// @throws Refusal where there is nothing
  public synchronized DayView redo() {
    return mark(moves.redo().orElseThrow(() -> Refusal.unusable("nothing to do again")), false);
  }

  /// Makes the day again from its run: another run has come, or a story was put right elsewhere.
  public synchronized DayView again() {
    relay(true, "run again");
    return view();
  }

  /// What is to be said of a text of this day, whoever has it.
  public CheckView check(String words) {
    return proofing.check(words);
  }

  /// What the gate says of the text of now.
  public RulingView ruling() {
    return RulingView.of(proofing.ruling(text.now().text(), ""));
  }

  /// Stores and publishes the text as a named person approves it, where the gate lets it.
  ///
  /// @param version the one that they saw
  /// @throws Refusal where the text moved on, or nobody is named
  public synchronized Approval approve(String name, long version) {
    DeskText.State now = text.now();
    if (name.isBlank()) {
      throw Refusal.unusable("say who approves: the edition names them");
    }
    if (now.version() != version) {
      throw Refusal.moved("the text has changed since: look at it again");
    }
    return switch (proofing.ruling(now.text(), name.strip())) {
      case Ruling.Held held -> new Approval.Held(RulingView.of(held));
      case Ruling.Cleared cleared -> {
        Edition edition = room.press().publish(laid.run(), cleared);
        int revision = edition.masthead().imprint().revision();
        text.mark(now, name.strip(), Backroom.APPROVED + " as revision " + revision);
        yield new Approval.Published(revision, "published");
      }
    };
  }

  /// An article of the day, or one that an earlier edition rested on.
  public Optional<Article> article(String id) {
    return laid.articles().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .or(() -> room.article(id));
  }

  private DayView mark(DeskAct act, boolean undone) {
    if (act.kind() == Kind.LINK) {
      act.detail().articles().forEach(id -> room.link(laid.run(), id, !undone));
    }
    room.book().mark(act, undone, room.clock().instant());
    relay(act.detail().to().isEmpty() || act.kind() == Kind.RESTORE, act.detail().words());
    return view();
  }

  /// @param regroup true where stories are to be told apart anew
  private void relay(boolean regroup, String words) {
    Run run = room.run(laid.run());
    Moves now = room.moves(run);
    laid = regroup ? room.laid(run, now) : room.laid(laid, now);
    moves = now;
    proofing = new Proofing(room.press(), laid);
    text.follow(laid.text(), words);
  }

  private Set<String> muted() {
    return room.corrections().stream()
        .filter(c -> c.kind() == Correction.Kind.MUTED)
        .map(c -> "s-" + c.one())
        .collect(Collectors.toUnmodifiableSet());
  }
}
