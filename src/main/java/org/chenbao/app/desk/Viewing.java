package org.chenbao.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.app.desk.Moves.Standing;
import org.chenbao.io.archive.DeskAct;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Language;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// Draws up a day for a person.
final class Viewing {
  private Viewing() {}

  /// @param muted stories that are not to be told on any day
  static DayView of(Laid laid, Moves moves, Filing filing, Set<String> muted) {
    List<Story> told = laid.stories().told();
    Map<String, Standing> wanted = moves.standings(told);
    var rows = new StoryRow(laid, wanted.keySet(), muted);
    var stories = new ArrayList<StoryView>();
    ordered(told, moves)
        .forEach(s ->
            stories.add(rows.of(s, stories.size() + 1, Optional.ofNullable(wanted.get(s.id())))));
    untold(laid).forEach(r -> stories.add(rows.of(r)));
    Language language = laid.run().language();
    return new DayView(
        laid.run().date().toString(),
        language.code(),
        laid.edition().masthead().title(),
        filing.state(),
        filing.revision(),
        filing.version(),
        filing.edited(),
        counts(laid, stories.size() - told.size()),
        moves.undo().map(a -> words(a, language)).orElse(null),
        moves.redo().map(a -> words(a, language)).orElse(null),
        stories);
  }

  /// As they are printed: what a person put before all others, then by rank.
  private static List<Story> ordered(List<Story> told, Moves moves) {
    List<String> lead = moves.orders(told).lead();
    return told.stream()
        .sorted(
            Comparator.comparingInt(
                s -> lead.contains(s.id()) ? lead.indexOf(s.id()) : Integer.MAX_VALUE))
        .toList();
  }

  /// What was found and is not told, each story once.
  private static List<Removed> untold(Laid laid) {
    Set<String> known =
        laid.stories().told().stream()
            .map(Story::id)
            .collect(Collectors.toCollection(HashSet::new));
    return laid.stories().removed().stream().filter(r -> known.add(r.story())).toList();
  }

  private static DayView.Counts counts(Laid laid, int silent) {
    long outlets = laid.articles().stream().map(a -> a.origin().outlet().name()).distinct().count();
    return new DayView.Counts(
        laid.articles().size(), laid.stories().count(), (int) outlets, silent);
  }

  private static String words(DeskAct act, Language language) {
    Bilingual kind =
        switch (act.kind()) {
          case PROMOTE -> new Bilingual("提升", "promote");
          case DEMOTE -> new Bilingual("下移", "demote");
          case MAIN -> new Bilingual("列为要闻", "tell at length");
          case BRIEF -> new Bilingual("列为简讯", "tell in one line");
          case OUT -> new Bilingual("撤下", "take out");
          case RESTORE -> new Bilingual("恢复", "restore");
          case MERGE -> new Bilingual("合并", "merge");
          case SPLIT -> new Bilingual("拆分", "split");
          case MUTE -> new Bilingual("静音", "mute");
          case FOLLOW -> new Bilingual("标为后续", "follow");
          case LINK -> new Bilingual("加入链接", "add a link");
        };
    return kind.in(language) + new Bilingual("：", ": ").in(language) + act.detail().words();
  }
}
