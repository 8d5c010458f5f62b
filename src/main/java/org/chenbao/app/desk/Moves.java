package org.chenbao.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.edit.compose.Orders;
import org.chenbao.io.archive.DeskAct;
import org.chenbao.io.archive.DeskAct.Kind;
import org.chenbao.model.Story;

/// What the acts of a day come to: an undone act counts for nothing.
///
/// @param acts all of the day, in order
record Moves(List<DeskAct> acts) {
  private static final String PREFIX = "s-";

  Moves {
    acts = List.copyOf(acts);
  }

  /// Where a person put a story.
  enum Standing {
    /// Before all others.
    LEAD,
    MAIN,
    BRIEF,
    OUT,
    /// Where the newsroom puts it.
    FREE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// One step up: what is first stays first.
    Standing above() {
      return switch (this) {
        case LEAD, MAIN -> LEAD;
        case BRIEF -> MAIN;
        case OUT, FREE -> BRIEF;
      };
    }

    /// One step down: what is out stays out.
    Standing below() {
      return switch (this) {
        case LEAD -> MAIN;
        case MAIN -> BRIEF;
        case BRIEF, OUT, FREE -> OUT;
      };
    }

    static Standing of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  /// The act to undo: the latest that counts.
  Optional<DeskAct> undo() {
    return acts.reversed().stream().filter(a -> !a.undone()).findFirst();
  }

  /// The act to do again: the first undone after all that count.
  Optional<DeskAct> redo() {
    long last = undo().map(DeskAct::id).orElse(0L);
    return acts.stream().filter(a -> a.undone() && a.id() > last).findFirst();
  }

  /// Where each story that a person moved stands, the last moved first.
  Map<String, Standing> standings(List<Story> stories) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (DeskAct act : acts.reversed()) {
      if (!act.undone() && !act.detail().to().isEmpty()) {
        find(act.detail().story(), stories)
            .ifPresent(s -> standings.putIfAbsent(s.id(), Standing.of(act.detail().to())));
      }
    }
    standings.values().removeIf(s -> s == Standing.FREE);
    return standings;
  }

  /// Where the stories are wanted: the story moved to the front last is the first.
  Orders orders(List<Story> stories) {
    Map<String, Standing> standings = standings(stories);
    return new Orders(
        new ArrayList<>(all(standings, Standing.LEAD)),
        all(standings, Standing.MAIN),
        all(standings, Standing.BRIEF),
        all(standings, Standing.OUT));
  }

  /// Stories that were muted on this day and still are, by id.
  Set<String> muted() {
    return acts.stream()
        .filter(a -> !a.undone() && a.kind() == Kind.MUTE)
        .map(a -> a.detail().story())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> all(Map<String, Standing> standings, Standing wanted) {
    return standings.entrySet().stream()
        .filter(e -> e.getValue() == wanted)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The story of an id, or the one that has taken it in.
  static Optional<Story> find(String id, List<Story> stories) {
    return stories.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .or(() -> stories.stream().filter(s -> tells(s, article(id))).findFirst());
  }

  /// The article that a story is named after.
  static String article(String story) {
    return story.startsWith(PREFIX) ? story.substring(PREFIX.length()) : story;
  }

  private static boolean tells(Story story, String article) {
    return story.reports().all().stream().anyMatch(a -> a.id().equals(article));
  }
}
