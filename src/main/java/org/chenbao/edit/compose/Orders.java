package org.chenbao.edit.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// Where a person wants a day's stories, by id. What they do not name stands where its rank puts
/// it.
///
/// @param lead stories to stand before all others, in this order; they are told at length
/// @param main other stories to be told at length
/// @param brief stories to be told in one line
/// @param out stories not to be told
public record Orders(List<String> lead, Set<String> main, Set<String> brief, Set<String> out) {
  /// Nothing was moved.
  public static final Orders NONE = new Orders(List.of(), Set.of(), Set.of(), Set.of());

  private static final Bilingual TAKEN_OUT = new Bilingual("编辑撤下", "taken out by an editor");

  /// How a story is to be told.
  public enum Standing {
    MAIN,
    BRIEF,
    OUT,
    /// As its rank says.
    OPEN
  }

  public Orders {
    lead = List.copyOf(lead);
    main = Set.copyOf(main);
    brief = Set.copyOf(brief);
    out = Set.copyOf(out);
  }

  /// How a story is to be told.
  public Standing standing(Story story) {
    String id = story.id();
    if (out.contains(id)) {
      return Standing.OUT;
    }
    if (brief.contains(id)) {
      return Standing.BRIEF;
    }
    return lead.contains(id) || main.contains(id) ? Standing.MAIN : Standing.OPEN;
  }

  /// What was taken out, for the list of what was not printed.
  public List<Removed> removed(List<Story> ranked) {
    return ranked.stream()
        .filter(s -> out.contains(s.id()))
        .map(s -> new Removed(s.id(), s.lead().title(), TAKEN_OUT))
        .toList();
  }

  /// The stories to be told, in their new order and with their new places.
  List<Story> placed(List<Story> ranked) {
    if (lead.isEmpty() && out.isEmpty()) {
      return ranked;
    }
    List<Story> first =
        lead.stream()
            .flatMap(id -> ranked.stream().filter(s -> s.id().equals(id) && !out.contains(id)))
            .toList();
    List<Story> rest =
        ranked.stream().filter(s -> !lead.contains(s.id()) && !out.contains(s.id())).toList();
    List<Story> all = Stream.concat(first.stream(), rest.stream()).toList();
    return IntStream.range(0, all.size()).mapToObj(i -> at(all.get(i), i + 1)).toList();
  }

  private static Story at(Story story, int place) {
    var rank = new Story.Rank(place, story.rank().score(), story.rank().reasons());
    return new Story(story.id(), story.reports(), rank, story.topic(), story.past());
  }
}
