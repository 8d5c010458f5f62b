package org.chenbao.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.app.desk.Moves.Standing;
import org.chenbao.digest.Correction;
import org.chenbao.io.archive.DeskAct;
import org.chenbao.io.archive.DeskAct.Changes;
import org.chenbao.io.archive.DeskAct.Detail;
import org.chenbao.io.archive.DeskAct.Hand;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Turns what a person asks for into an act and into what it puts right in the archive.
///
/// @param corrections everything put right so far
record Granting(Laid laid, Moves moves, List<Correction> corrections) {
  /// A story of the day can have dozens of reports; so many settle it.
  private static final int MOST_REPORTS = 40;

  /// An act that can be done.
  record Granted(DeskAct act, Changes changes) {}

  /// @throws Refusal where there is no such story, or nothing to be done to it
  Granted grant(Wish wish, Hand hand) {
    Optional<Story> story = Moves.find(wish.story(), laid.stories().told());
    String words =
        story
            .map(laid::headline)
            .or(() -> laid.untold(wish.story()))
            .orElseThrow(() -> unknown(wish.story()));
    Changes changes = changes(wish, story);
    var detail = new Detail(wish.story(), wish.others(), wish.articles(), to(wish, story), words);
    return new Granted(new DeskAct(0, wish.kind(), detail, hand, false), changes);
  }

  private String to(Wish wish, Optional<Story> story) {
    return switch (wish.kind()) {
      case PROMOTE -> standing(story).above().key();
      case DEMOTE -> standing(story).below().key();
      case MAIN -> Standing.MAIN.key();
      case BRIEF -> Standing.BRIEF.key();
      case OUT -> Standing.OUT.key();
      case RESTORE -> Standing.FREE.key();
      case MERGE, SPLIT, MUTE, FOLLOW, LINK -> "";
    };
  }

  private Standing standing(Optional<Story> story) {
    return story
        .map(s -> moves.standings(laid.stories().told()).getOrDefault(s.id(), laid.standing(s)))
        .orElse(Standing.OUT);
  }

  private Changes changes(Wish wish, Optional<Story> story) {
    return switch (wish.kind()) {
      case MERGE -> made(merge(wish, told(wish, story)));
      case SPLIT -> made(split(wish, told(wish, story)));
      case MUTE ->
          made(List.of(new Correction(Correction.Kind.MUTED, Moves.article(wish.story()), "")));
      case FOLLOW -> made(List.of(follow(wish, told(wish, story))));
      case RESTORE -> new Changes(List.of(), muted(wish.story()));
      case PROMOTE, DEMOTE, MAIN, BRIEF, OUT, LINK -> Changes.NONE;
    };
  }

  private static Changes made(List<Correction> corrections) {
    return new Changes(corrections, List.of());
  }

  private static Story told(Wish wish, Optional<Story> story) {
    return story.orElseThrow(() -> unknown(wish.story()));
  }

  private List<Correction> merge(Wish wish, Story story) {
    if (wish.others().isEmpty()) {
      throw Refusal.unusable("name the stories to merge with " + wish.story());
    }
    return wish.others().stream()
        .map(o -> Moves.find(o, laid.stories().told()).orElseThrow(() -> unknown(o)))
        .filter(other -> !other.id().equals(story.id()))
        .flatMap(other -> pairs(Correction.Kind.SAME, reports(story), reports(other)))
        .toList();
  }

  private static List<Correction> split(Wish wish, Story story) {
    List<String> reports = reports(story);
    List<String> stay = reports.stream().filter(r -> !wish.articles().contains(r)).toList();
    List<String> go = reports.stream().filter(wish.articles()::contains).toList();
    if (go.isEmpty() || stay.isEmpty()) {
      throw Refusal.unusable("name some of the story's reports, but not all, to split them off");
    }
    return Stream.concat(
            pairs(Correction.Kind.APART, stay, go),
            IntStream.range(0, go.size())
                .boxed()
                .flatMap(i ->
                    pairs(Correction.Kind.SAME, List.of(go.get(i)), go.subList(i + 1, go.size()))))
        .toList();
  }

  private static List<String> reports(Story story) {
    return story.reports().all().stream().map(Article::id).limit(MOST_REPORTS).toList();
  }

  /// Every pair: groups are joined by what all their reports have in common, and one pair among
  /// thirty would weigh nothing.
  private static Stream<Correction> pairs(
      Correction.Kind kind, List<String> some, List<String> others) {
    return some.stream().flatMap(one -> others.stream().map(o -> new Correction(kind, one, o)));
  }

  private static Correction follow(Wish wish, Story story) {
    String told =
        wish.others().stream()
            .findFirst()
            .orElseThrow(() -> Refusal.unusable("name the story told before"));
    return new Correction(Correction.Kind.FOLLOWS, Moves.article(story.id()), told);
  }

  private List<Correction> muted(String story) {
    return Stream.of(new Correction(Correction.Kind.MUTED, Moves.article(story), ""))
        .filter(corrections::contains)
        .toList();
  }

  static Refusal unknown(String story) {
    return Refusal.unknown("no story " + story + " on this day: look at the list again");
  }
}
